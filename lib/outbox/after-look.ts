import type { Match } from '../crm/crm-adapter.ts'
import type { Batch, Lane, RowOutcome } from '../store/schema.ts'
import { askPerson } from './ask-person.ts'
import { type BatchRow, type OutboxEvent, type OutboxState, type Terms, type Transition, unchanged } from './outbox-state.ts'
import { patience } from './policy.ts'
import { sendAgain } from './send-again.ts'

/**
 * A look-up came back. What is there is done; what only may be there waits for a person; what is absent is queued again, but
 * only when a second look, as long after the first as that was after the sending, finds it absent too. A look that started inside the quarantine proves nothing.
 */
export function afterLook(state: OutboxState, event: Extract<OutboxEvent, { type: 'looked' }>, terms: Terms): Transition {
  const { now, policy } = terms
  const { batch } = state
  const { rows, matches, startedAt } = event
  if (batch.lookAt === null || startedAt < batch.lookAt) return unchanged(state)
  const told = rows.map((row, n) => ({ row, match: matches[n] as Match }))
  const absent = told.flatMap(({ row, match }) => (match.match === 'absent' ? [row] : []))
  const lane = afterSight(state.lane, absent.length, terms)
  const rest: Transition =
    absent.length > 0 && batch.looks === 0
      ? { lane, batch: { ...batch, looks: 1, lookAt: now + patience(batch, policy) }, leave: [], outcomes: [] }
      : missing(lane, batch, absent, terms)
  const outcomes = told.flatMap(({ row, match }) => outcomeOf(batch, row, match, now))
  return { ...rest, leave: [...outcomes.map(({ seq }) => seq), ...rest.leave], outcomes: [...outcomes, ...rest.outcomes] }
}

/** A token given since may be another user's, to whom the CRM does not show what the first one wrote: a person has to look then. */
function missing(lane: Lane, batch: Batch, rows: BatchRow[], terms: Terms): Transition {
  if ((batch.connection ?? terms.connection) === terms.connection) return sendAgain(lane, batch, rows, terms)
  const outcomes = rows.map(row => askPerson(batch, row, null, terms.now))
  return { lane, batch: null, leave: rows.map(({ seq }) => seq), outcomes }
}

/** The CRM answered the look, so the lane is open; what it did not have counts as a failure until something is written. */
export const afterSight = (lane: Lane, absent: number, { now, policy }: Terms): Lane => ({
  ...lane,
  failures: absent > 0 ? lane.failures : 0,
  pause: null,
  message: null,
  notBefore: now + policy.pace,
})

function outcomeOf(batch: Batch, row: BatchRow, match: Match, at: number): RowOutcome[] {
  if (match.match === 'absent') return []
  const base = { seq: row.seq, at, sentAt: batch.sentAt, remote: match.remote, errors: [], message: batch.message }
  return match.match === 'present'
    ? [{ ...base, state: 'created', copies: match.copies, ...(match.extra && { extra: match.extra }) }]
    : [{ ...base, state: 'review', copies: 1 }]
}
