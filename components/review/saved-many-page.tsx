import { t } from '../../lib/i18n.ts'
import { LaterLeadList } from '../leads/later-lead-list.tsx'
import type { LeadListProps } from '../leads/lead-list.tsx'
import { Blank } from '../ui/blank.tsx'
import { Button } from '../ui/button.tsx'

export interface SavedManyPageProps {
  /** How many leads were added. */
  count: number
  /** No account takes them: they stay here. */
  local: boolean
  /** How many orders of the list were not added. */
  left: number
  /** Shows those. */
  onShowRest(): void
  onNewOrder(): void
  /** The latest leads, these first. */
  latest: LeadListProps
}

/** What the review list gives way to: how many leads were added, above the leads themselves as they stand now. */
export function SavedManyPage({ count, local, left, onShowRest, onNewOrder, latest }: SavedManyPageProps) {
  return (
    <div class="scroll saved">
      <Blank mark="done" title={t('savedManyTitle', { count })} text={t(local ? 'savedLocal' : 'savedManyQueued')} takesFocus>
        {left > 0 && (
          <Button kind="primary" onClick={onShowRest}>
            {t('showRest', { count: left })}
          </Button>
        )}
        <Button onClick={onNewOrder}>{t('newOrder')}</Button>
      </Blank>
      <LaterLeadList {...latest} />
    </div>
  )
}
