import type { StatusOption } from '../../lib/crm/crm-adapter.ts'
import { currentLanguage, t } from '../../lib/i18n.ts'
import type { LeadView } from '../../lib/lead/lead-state.ts'
import { statusText } from '../../lib/status-text.ts'
import { Icon } from '../ui/icon.tsx'
import { momentText } from '../ui/moment-text.ts'
import { squareOf } from './status-square.ts'

export interface LeadStatusProps {
  view: LeadView
  now: number
  options: StatusOption[] | null
}

const notYet = { queued: 'changeQueued', sending: 'changeSending', unknown: 'changeUnknown', refused: 'changeRefused' } as const

/** What the customer said, as a square and a word; one that the CRM does not have yet says so by its glyph. */
export function LeadStatus({ view, now, options }: LeadStatusProps) {
  const { change } = view
  const open = change && change.state !== 'done' ? change.state : null
  // What was refused is not what it is.
  const asked = open && open !== 'refused' ? change : null
  const status = asked?.status ?? view.status
  const date = open !== 'refused' && status === change?.status ? change?.actionDate : null
  const deleting = asked?.kind === 'delete'
  return (
    <span class="status">
      {open && (
        <span class={`pending ${open}`} title={t(notYet[open])}>
          <Icon name={open === 'refused' ? 'warning' : 'clock'} size={14} />
          <span class="sr">{t(notYet[open])}</span>
        </span>
      )}
      {deleting ? t('deleting') : status && <i class={`sq ${squareOf(status)}`} aria-hidden="true" />}
      {!deleting && status && statusText(status, options)}
      {!deleting && date && <bdi>{momentText(Date.parse(date), now, currentLanguage())}</bdi>}
    </span>
  )
}

/** Whether there is anything to say of a lead's status. */
export const hasStatus = ({ status, change }: LeadView): boolean => status !== null || (change !== null && change.state !== 'done')
