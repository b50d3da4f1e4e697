import type { Match, RowResult } from '../crm/crm-adapter.ts'
import type { Batch, RowOutcome } from '../store/schema.ts'
import { laneAfter } from './after-answer.ts'
import { afterSight } from './after-look.ts'
import { type BatchRow, inDoubt, type OutboxEvent, type OutboxState, type Terms, type Transition, unchanged } from './outbox-state.ts'
import { sendAgain } from './send-again.ts'

/**
 * The CRM answered, row by row, to status changes or deletions. `created` stands for done. Their batch is kept only while it is in
 * doubt: a change says itself that it is done.
 */
export function afterChangeAnswer(state: OutboxState, rows: BatchRow[], results: RowResult[], terms: Terms): Transition {
  const { batch } = state
  if (results.length !== rows.length) return { ...unchanged(state), batch: inDoubt(batch, terms.policy, null) }
  const told = rows.flatMap((row, n) => outcomeOf(batch, row, results[n] as RowResult, terms.now))
  const open = results.some(({ outcome }) => outcome === 'unknown' || outcome === 'accepted')
  const next = open ? inDoubt(batch, terms.policy, null) : null
  return { lane: laneAfter(state.lane, results, terms), batch: next, leave: told.map(({ seq }) => seq), outcomes: told }
}

/**
 * A look-up after a lost answer. What is as it was asked to be is done; all else goes again: to set a status twice is to set
 * it once, so no second look is needed.
 */
export function afterChangeLook(state: OutboxState, event: Extract<OutboxEvent, { type: 'looked' }>, terms: Terms): Transition {
  const { batch } = state
  const { rows, matches, startedAt } = event
  if (batch.lookAt === null || startedAt < batch.lookAt) return unchanged(state)
  const done = rows.flatMap((row, n) => doneOf(batch, row, matches[n] as Match, terms.now))
  const others = rows.filter((_row, n) => matches[n]?.match !== 'present')
  const rest = sendAgain(afterSight(state.lane, others.length, terms), batch, others, terms)
  return { ...rest, leave: [...done.map(({ seq }) => seq), ...rest.leave], outcomes: [...done, ...rest.outcomes] }
}

function outcomeOf(batch: Batch, { seq }: BatchRow, result: RowResult, at: number): RowOutcome[] {
  const base = { seq, at, sentAt: batch.sentAt, copies: 1, message: null }
  if (result.outcome === 'created') return [{ ...base, state: 'created', remote: result.remote, errors: [] }]
  if (result.outcome === 'rejected') return [{ ...base, state: 'rejected', remote: null, errors: result.errors }]
  return []
}

function doneOf(batch: Batch, { seq }: BatchRow, match: Match, at: number): RowOutcome[] {
  if (match.match !== 'present') return []
  return [{ seq, at, sentAt: batch.sentAt, copies: 1, message: null, state: 'created', remote: match.remote, errors: [] }]
}
