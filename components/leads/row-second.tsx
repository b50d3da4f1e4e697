import { currentLanguage, t } from '../../lib/i18n.ts'
import { totalToCollect } from '../../lib/lead/lead.ts'
import type { LeadView } from '../../lib/lead/lead-state.ts'
import { Ltr } from '../ui/ltr.tsx'
import { momentText } from '../ui/moment-text.ts'
import { moneyText } from '../ui/money-text.ts'
import { SendTo, type SendToProps } from '../ui/send-to.tsx'
import { actionWords, type LeadAction } from './lead-actions.ts'
import { refusalWords } from './refusal-words.ts'

/** Phone and city, the phone unless it stands in the place of a name; of a refused lead the reason, which matters more. `account`: whose lead it is, when there are several. */
export function RowSecond({ view, account }: { view: LeadView; account: string | null }) {
  const { lead, state } = view
  const reason = state === 'rejected' ? refusalWords(view) : null
  if (reason) return <bdi class="complaint cut">{reason}</bdi>
  const phone = lead.fullName === null ? null : lead.phone
  return (
    <>
      {phone && <Ltr>{phone}</Ltr>}
      {phone && lead.city && <span aria-hidden="true">·</span>}
      {lead.city && <bdi class="cut">{lead.city}</bdi>}
      {account && <bdi class="cut muted">{account}</bdi>}
    </>
  )
}

export interface RowEndProps {
  view: LeadView
  now: number
  action: LeadAction | null
  adopters: SendToProps['accounts']
  onAction(action: LeadAction, account?: string): void
}

/** The one action a row has room for, or when something happens next, or the total. */
export function RowEnd({ view, now, action, adopters, onAction }: RowEndProps) {
  const { lead, state, receipt } = view
  if (action === 'adopt') return <SendTo accounts={adopters} look="link" onSend={account => onAction('adopt', account)} />
  if (action) {
    return (
      <button type="button" class="link" onClick={() => onAction(action)}>
        {t(actionWords[action])}
      </button>
    )
  }
  const next = (state === 'unknown' || state === 'queued') && receipt.notBefore !== null && receipt.notBefore > now
  if (next)
    return t(state === 'unknown' ? 'looksAgain' : 'triesAgain', { time: momentText(receipt.notBefore ?? now, now, currentLanguage()) })
  return <Ltr>{moneyText(totalToCollect(lead), lead.currency, currentLanguage())}</Ltr>
}
