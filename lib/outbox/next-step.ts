import type { Batch, Lane } from '../store/schema.ts'

/** What to do for one account now. `wait`: nothing before `until`; null means until something new happens. */
export type Step = { do: 'wait'; until: number | null } | { do: 'recover' } | { do: 'look' } | { do: 'claim' }

/**
 * A batch whose fate is unknown always comes first; while it is not settled nothing else of its account leaves. `firstDue` is the
 * earliest moment a pending row may leave, null when there is none.
 */
export function nextStep(lane: Lane, batch: Batch | null, firstDue: number | null, now: number): Step {
  // Asked under the account's lock, so whoever was sending is gone.
  if (batch?.state === 'sending') return { do: 'recover' }
  if (lane.pause) return { do: 'wait', until: null }
  const due = batch ? batch.lookAt : firstDue
  if (due === null) return { do: 'wait', until: null }
  const at = Math.max(due, lane.notBefore, lane.retryAt)
  if (at > now) return { do: 'wait', until: at }
  return batch ? { do: 'look' } : { do: 'claim' }
}
