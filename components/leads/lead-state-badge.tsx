import { type Key, t } from '../../lib/i18n.ts'
import type { LeadState, LeadView } from '../../lib/lead/lead-state.ts'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Ltr } from '../ui/ltr.tsx'

const looks: Record<LeadState, { icon: IconName; words: Key }> = {
  local: { icon: 'device', words: 'stateLocal' },
  queued: { icon: 'clock', words: 'stateQueued' },
  sending: { icon: 'up', words: 'stateSending' },
  accepted: { icon: 'took', words: 'stateAccepted' },
  created: { icon: 'done', words: 'stateCreated' },
  unknown: { icon: 'dots', words: 'stateUnknown' },
  rejected: { icon: 'warning', words: 'stateRejected' },
  review: { icon: 'question', words: 'stateReview' },
  discarded: { icon: 'ban', words: 'stateDiscarded' },
}

/** Beyond this a countdown is no longer watched. */
const COUNTDOWN = 60_000

function wordsFor({ state, receipt }: LeadView, now: number): string {
  const left = (receipt.notBefore ?? 0) - now
  if (state === 'queued' && left > 0 && left < COUNTDOWN) return t('stateQueuedFor', { seconds: Math.ceil(left / 1000) })
  return t(looks[state].words)
}

/** Where a lead is: an outline of its own for each state, and words that are true. */
export function LeadStateBadge({ view, now }: { view: LeadView; now: number }) {
  const { state, receipt } = view
  return (
    <span class={`state ${state}`}>
      <Icon name={looks[state].icon} size={14} />
      {wordsFor(view, now)}
      {state === 'created' && receipt.reference && <Ltr>{receipt.reference}</Ltr>}
    </span>
  )
}
