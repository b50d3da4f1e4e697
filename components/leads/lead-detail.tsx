import { useState } from 'preact/hooks'
import type { HistoryEntry } from '../../lib/crm/crm-adapter.ts'
import { t } from '../../lib/i18n.ts'
import type { LeadView } from '../../lib/lead/lead-state.ts'
import type { Status } from '../../lib/lead/status.ts'
import type { Abilities } from '../../lib/store/schema.ts'
import { Button } from '../ui/button.tsx'
import type { SendToProps } from '../ui/send-to.tsx'
import { ChangeLine } from './change-line.tsx'
import { ContactActions } from './contact-actions.tsx'
import type { LeadAction } from './lead-actions.ts'
import { LeadHistory } from './lead-history.tsx'
import { LeadReceipt } from './lead-receipt.tsx'
import { StatusPicker } from './status-picker.tsx'

/** What can be done with a lead that is in the CRM. */
export interface CrmActions {
  onStatus(key: string, status: Status, actionDate: string | null): void
  onTakeBack(key: string): void
  onRemove(key: string): void
}

export interface LeadDetailProps extends CrmActions {
  view: LeadView
  now: number
  actions: LeadAction[]
  adopters: SendToProps['accounts']
  abilities: Abilities | null
  history: HistoryEntry[]
  /** The lead's page in the CRM. */
  crmPage: string | null
  /** The address that opens a chat with a number. */
  chatAddress(number: string): string
  onAction(action: LeadAction, account?: string): void
}

/** An opened lead: its order, what an agent does next, its status, its way and its past. */
export function LeadDetail({ abilities, history, crmPage, chatAddress, onStatus, onTakeBack, onRemove, ...shown }: LeadDetailProps) {
  const { view, now } = shown
  const { key, lead, change } = view
  const [dating, setDating] = useState<Status | null>(null)
  const asked = change && change.state !== 'done' && change.kind === 'status' ? change : null
  const inCrm = view.state === 'created'
  const options = inCrm ? (abilities?.statuses ?? null) : null
  const choose = (status: Status, date: string | null) => {
    setDating(null)
    onStatus(key, status, date)
  }
  return (
    <LeadReceipt {...shown}>
      <ContactActions phone={lead.phone} dialled={view.dial} crmPage={crmPage} chatAddress={chatAddress} />
      {change && change.state !== 'done' && <ChangeLine change={change} options={options} onTakeBack={() => onTakeBack(key)} />}
      {options && (
        <StatusPicker
          options={options}
          current={asked?.status ?? view.status}
          currentDate={(asked ?? change)?.actionDate ?? null}
          now={now}
          dating={dating}
          onDating={setDating}
          onChoose={choose}
        />
      )}
      {view.isExtra && <p class="complaint">{t('extraRowLong')}</p>}
      {inCrm && !view.isExtra && <p class="muted">{t(crmPage ? 'detailsFixedOpen' : 'detailsFixed')}</p>}
      {inCrm && abilities?.remove && change?.kind !== 'delete' && (
        <div class="line">
          <Button small kind="danger" onClick={() => onRemove(key)}>
            {t(view.isExtra ? 'deleteExtraRow' : 'deleteInCrm')}
          </Button>
        </div>
      )}
      <LeadHistory entries={history} options={options} now={now} />
    </LeadReceipt>
  )
}
