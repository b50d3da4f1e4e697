import { NO_ANSWER } from '../lead/lead-state.ts'
import { LONGEST_WAIT } from '../store/due-run.ts'
import type { Batch, Lane, RowOutcome } from '../store/schema.ts'
import { refused } from './after-failure.ts'
import type { BatchRow, Terms, Transition } from './outbox-state.ts'

/**
 * Rows whose request came to nothing, as is known by now, wait again. One of them may be why: half as many go next, until it stands
 * alone. The first time alone may be an outage's doing; from the second on it steps behind the others and is tried less and less
 * often; after `tries` it is refused with the CRM's last words, or given up when the CRM had none.
 */
export function sendAgain(lane: Lane, batch: Batch, rows: BatchRow[], { now, policy }: Terms): Transition {
  const waiting = { lane, batch: null, leave: [], outcomes: [] }
  const [only] = rows
  if (!only) return waiting
  if (rows.length > 1) return { ...waiting, lane: { ...lane, limit: Math.ceil(rows.length / 2), rest: null } }
  const tries = (only.tries ?? 0) + 1
  if (tries >= policy.tries) return { ...waiting, leave: [only.seq], outcomes: [givenUp(batch, only, tries, now)] }
  return { ...waiting, aside: { seq: only.seq, tries, notBefore: now + Math.min(LONGEST_WAIT, policy.backoff * (2 ** tries - 2)) } }
}

function givenUp(batch: Batch, row: BatchRow, tries: number, now: number): RowOutcome {
  if (batch.message) return refused(batch, row, batch.message, now)
  return { ...refused(batch, row, '', now), errors: [{ field: NO_ANSWER, message: String(tries) }] }
}
