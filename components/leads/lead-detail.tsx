import type { HistoryEntry } from '../../lib/crm/crm-adapter.ts'
import { t } from '../../lib/i18n.ts'
import type { LeadChange } from '../../lib/lead/lead-change.ts'
import type { LeadView } from '../../lib/lead/lead-state.ts'
import type { Abilities } from '../../lib/store/schema.ts'
import type { SendToProps } from '../ui/send-to.tsx'
import { ChangeLine } from './change-line.tsx'
import { ContactActions } from './contact-actions.tsx'
import type { LeadAction } from './lead-actions.ts'
import { LeadHistory } from './lead-history.tsx'
import { type CrmActions, LeadInCrm } from './lead-in-crm.tsx'
import { LeadReceipt } from './lead-receipt.tsx'

export interface LeadDetailProps extends CrmActions {
  view: LeadView
  now: number
  actions: LeadAction[]
  adopters: SendToProps['accounts']
  abilities: Abilities | null
  history: HistoryEntry[]
  /** The CRM, asked for it, does not have it any more. */
  gone: boolean
  /** The lead's page in the CRM. */
  crmPage: string | null
  /** The address that opens a chat with a number. */
  chatAddress(number: string): string
  onAction(action: LeadAction, account?: string): void
}

/** An opened lead: its order, what an agent does next, its status, its way and its past. */
export function LeadDetail({ abilities, history, gone, crmPage, chatAddress, onStatus, onTakeBack, onRemove, ...shown }: LeadDetailProps) {
  const { view, now } = shown
  const { key, lead, change, state } = view
  const options = abilities?.statuses ?? null
  const again = ({ kind, status, actionDate }: LeadChange) => {
    if (kind === 'delete') onRemove(key)
    else if (status) onStatus(key, status, actionDate)
  }
  return (
    <LeadReceipt {...shown}>
      <ContactActions phone={lead.phone} dialled={view.dial} crmPage={crmPage} chatAddress={chatAddress} />
      {change && change.state !== 'done' && (
        <ChangeLine change={change} options={options} onTakeBack={() => onTakeBack(key)} onAgain={() => again(change)} />
      )}
      {state === 'review' && <p class="complaint">{t('savedReview')}</p>}
      {gone && <p class="complaint">{t('goneInCrm')}</p>}
      {state === 'created' && !gone && (
        <LeadInCrm view={view} now={now} abilities={abilities} canOpen={crmPage !== null} onStatus={onStatus} onRemove={onRemove} />
      )}
      <LeadHistory entries={history} options={options} now={now} />
    </LeadReceipt>
  )
}
