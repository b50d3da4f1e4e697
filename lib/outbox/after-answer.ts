import type { RowResult } from '../crm/crm-adapter.ts'
import type { Batch, Lane, RowOutcome } from '../store/schema.ts'
import { sizeAfterAnswer } from './batch-size.ts'
import { type BatchRow, inDoubt, type OutboxState, type Terms, type Transition, unchanged } from './outbox-state.ts'

/** The CRM answered row by row. */
export function afterAnswer(state: OutboxState, rows: BatchRow[], results: RowResult[], terms: Terms): Transition {
  const { batch } = state
  // A reply that does not speak of every row proves nothing about any.
  if (results.length !== rows.length) return { ...unchanged(state), batch: inDoubt(batch, terms.policy, null) }
  const told = rows.map((row, n) => ({ row, result: results[n] as RowResult }))
  const open = told.some(({ result }) => result.outcome === 'unknown' || result.outcome === 'accepted')
  const leave = told.filter(({ result }) => result.outcome === 'created' || result.outcome === 'rejected').map(({ row }) => row.seq)
  const outcomes = told.flatMap(({ row, result }) => outcomeOf(batch, row, result, open, terms.now))
  const except = told.filter(({ result }) => result.outcome !== 'created').map(({ row }) => row.seq)
  return { lane: laneAfter(state.lane, results, terms), batch: batchAfter(batch, results, except, terms), leave, outcomes }
}

/** Only what the settled batch record cannot tell gets a record of its own: a thousand created rows cost one write. */
function outcomeOf(batch: Batch, row: BatchRow, result: RowResult, open: boolean, at: number): RowOutcome[] {
  const base = { seq: row.seq, at, sentAt: batch.sentAt, copies: 1, message: null }
  if (result.outcome === 'rejected') return [{ ...base, state: 'rejected', remote: null, errors: result.errors }]
  if (result.outcome === 'created' && (open || result.remote)) return [{ ...base, state: 'created', remote: result.remote, errors: [] }]
  return []
}

function batchAfter(batch: Batch, results: RowResult[], except: number[], { now, policy }: Terms): Batch | null {
  const has = (outcome: RowResult['outcome']) => results.some(result => result.outcome === outcome)
  // The longest of both waits: a row of unknown fate may be one that the CRM took to write later.
  if (has('accepted')) return { ...batch, state: 'accepted', lookAt: batch.sentAt + policy.acceptedQuarantine, looks: 0 }
  if (has('unknown')) return inDoubt(batch, policy, null)
  return has('created') ? { ...batch, state: 'settled', lookAt: null, answeredAt: now, except } : null
}

/** A good answer opens the lane again. */
export function laneAfter(lane: Lane, results: RowResult[], { now, policy, limit }: Terms): Lane {
  const size = sizeAfterAnswer(lane, results, limit)
  return { ...lane, failures: 0, pause: null, message: null, notBefore: now + policy.pace, ...size }
}
