import type { Match } from '../crm/crm-adapter.ts'
import type { Batch, RowOutcome } from '../store/schema.ts'
import { type BatchRow, type OutboxEvent, type OutboxState, type Terms, type Transition, unchanged } from './outbox-state.ts'

/**
 * A look-up came back. What is there is done; what only may be there waits for a person; what is absent is queued again, but
 * only when a second look finds it absent too. A look that started inside the quarantine proves nothing.
 */
export function afterLook(state: OutboxState, event: Extract<OutboxEvent, { type: 'looked' }>, { now, policy }: Terms): Transition {
  const { lane, batch } = state
  const { rows, matches, startedAt } = event
  if (batch.lookAt === null || startedAt < batch.lookAt) return unchanged(state)
  const told = rows.map((row, n) => ({ row, match: matches[n] as Match }))
  const found = told.filter(({ match }) => match.match !== 'absent')
  const calm = { ...lane, failures: 0, pause: null, message: null, notBefore: now + policy.pace }
  const over = found.length === told.length || batch.looks > 0
  return {
    lane: calm,
    batch: over ? null : { ...batch, looks: 1, lookAt: now + policy.lookGap },
    leave: found.map(({ row }) => row.seq),
    outcomes: found.flatMap(({ row, match }) => outcomeOf(batch, row, match, now)),
  }
}

function outcomeOf(batch: Batch, row: BatchRow, match: Match, at: number): RowOutcome[] {
  if (match.match === 'absent') return []
  const base = { seq: row.seq, at, sentAt: batch.sentAt, remote: match.remote, errors: [], message: batch.message }
  return match.match === 'present' ? [{ ...base, state: 'created', copies: match.copies }] : [{ ...base, state: 'review', copies: 1 }]
}
