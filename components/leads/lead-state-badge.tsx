import { t } from '../../lib/i18n.ts'
import { needsPhone } from '../../lib/lead/awaits-phone.ts'
import type { LeadState, LeadView } from '../../lib/lead/lead-state.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Ltr } from '../ui/ltr.tsx'
import { stateWordsOf } from './state-words.ts'

const icons: Record<LeadState, IconName> = {
  local: 'device',
  queued: 'clock',
  sending: 'up',
  accepted: 'took',
  created: 'done',
  unknown: 'dots',
  rejected: 'warning',
  review: 'question',
  discarded: 'ban',
}

/** Beyond this a countdown is no longer watched. */
const COUNTDOWN = 60_000

function wordsFor(view: LeadView, now: number): string {
  const { state, receipt } = view
  const left = (receipt.notBefore ?? 0) - now
  if (state === 'queued' && left > 0 && left < COUNTDOWN) return t('stateQueuedFor', { seconds: Math.ceil(left / 1000) })
  return t(stateWordsOf(view))
}

/** Where a lead is: an outline of its own for each state, and words that are true. */
export function LeadStateBadge({ view, now }: { view: LeadView; now: number }) {
  const { state, receipt } = view
  const lacksPhone = needsPhone(view)
  return (
    <span class={`state ${lacksPhone ? 'phoneless' : state}`}>
      <Icon name={lacksPhone ? 'phone' : icons[state]} size={14} />
      {wordsFor(view, now)}
      {state === 'created' && receipt.reference && <Ltr>{receipt.reference}</Ltr>}
    </span>
  )
}
