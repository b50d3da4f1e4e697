import type { HistoryEntry, StatusOption } from '../../lib/crm/crm-adapter.ts'
import { currentLanguage, t } from '../../lib/i18n.ts'
import { statusText } from '../../lib/status-text.ts'
import { momentText } from '../ui/moment-text.ts'

export interface LeadHistoryProps {
  entries: HistoryEntry[]
  options: StatusOption[] | null
  now: number
}

/** What the CRM tells of a lead's past, newest first: from what to what, by whom, when. */
export function LeadHistory({ entries, options, now }: LeadHistoryProps) {
  if (entries.length === 0) return null
  return (
    <section class="history" aria-label={t('history')}>
      <h3>{t('history')}</h3>
      <ul>
        {entries.map((entry, n) => (
          <li key={n} class="line">
            <span class="grow cut">
              {entry.from && `${statusText(entry.from, options)} → `}
              {statusText(entry.to, options)}
              {entry.by && (
                <>
                  {' · '}
                  <bdi>{entry.by}</bdi>
                </>
              )}
            </span>
            {entry.at !== null && <bdi>{momentText(entry.at, now, currentLanguage())}</bdi>}
          </li>
        ))}
      </ul>
    </section>
  )
}
