import { leftAloneUntil } from '../store/left-alone.ts'
import type { Batch, Lane } from '../store/schema.ts'
import { LONGEST_OUTAGE, type OutboxPolicy, patience } from './policy.ts'
import { patientWith } from './slowness.ts'

/** What to do for one account now. `wait`: nothing before `until`; null means until something new happens. */
export type Step =
  | { do: 'wait'; until: number | null }
  | { do: 'recover' }
  | { do: 'wait-anew' }
  | { do: 'look' }
  | { do: 'give-up' }
  | { do: 'claim' }

/**
 * A batch whose fate is unknown always comes first; while it is not settled nothing else of its account leaves. `firstDue` is the
 * earliest moment a pending row may leave, null when there is none. A wait that is longer than any we begin was begun before the
 * clock was put back: that of a batch begins anew, any other is over.
 */
export function nextStep(lane: Lane, batch: Batch | null, firstDue: number | null, now: number, policy: OutboxPolicy): Step {
  // Asked under the account's lock, so whoever was sending is gone.
  if (batch?.state === 'sending') return { do: 'recover' }
  if (batch?.lookAt && batch.lookAt - now > patience(batch, patientWith(policy, lane))) return { do: 'wait-anew' }
  if (lane.pause) return batch && isHopeless(batch, now) ? { do: 'give-up' } : { do: 'wait', until: null }
  const due = batch ? batch.lookAt : firstDue
  if (due === null) return { do: 'wait', until: null }
  const ours = lane.notBefore - now > Math.max(policy.backoffCap, policy.pace) ? now : lane.notBefore
  const at = Math.max(due, ours, leftAloneUntil(lane, now))
  if (at > now) return { do: 'wait', until: at }
  return batch ? { do: 'look' } : { do: 'claim' }
}

/** Nobody could look for it for a day: who sees to the account by then sees to its leads too. */
export const isHopeless = ({ lookAt, sentAt }: Batch, now: number): boolean => lookAt !== null && now - sentAt > LONGEST_OUTAGE
