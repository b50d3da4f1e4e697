import type { CrmFailure, Match, RowResult } from '../crm/crm-adapter.ts'
import type { Aside, Batch, Lane, RowOutcome } from '../store/schema.ts'
import type { OutboxPolicy } from './policy.ts'

/** One pending row of the batch. */
export interface BatchRow {
  seq: number
  /** How often it was sent alone in vain; absent: never. */
  tries?: number
}

/** `status`: of the answer; null or absent when there was none. */
export type Failure = Pick<CrmFailure, 'kind' | 'message' | 'retryAt'> & Partial<Pick<CrmFailure, 'status'>>

/** What happened to the batch under way. `rows` are the pending rows it holds, in order; `random` is in [0, 1). */
export type OutboxEvent =
  | { type: 'orphaned'; epoch: number }
  | { type: 'clock-put-back' }
  | { type: 'answered'; rows: BatchRow[]; results: RowResult[] }
  | { type: 'failed'; rows: BatchRow[]; failure: Failure; random: number }
  | { type: 'looked'; rows: BatchRow[]; startedAt: number; matches: Match[]; random: number }
  | { type: 'look-failed'; rows: BatchRow[]; failure: Failure; random: number }
  | { type: 'given-up'; rows: BatchRow[] }

/** What one account's sending is at: its lane, and its one batch that is not settled. */
export interface OutboxState {
  lane: Lane
  batch: Batch
}

/** What the state machine goes by besides the event. `limit` is the CRM's largest batch, `connection` the one that the CRM was called by. */
export interface Terms {
  now: number
  policy: OutboxPolicy
  limit: number
  connection: number
}

/**
 * What to write, in one transaction. `batch` null: forgotten, what still pends is queued again. `leave`: seqs of rows that stop
 * waiting. `outcomes`: what became of rows that the batch record does not tell. `aside`: the row that lets others go first.
 */
export interface Transition {
  lane: Lane
  batch: Batch | null
  leave: number[]
  outcomes: RowOutcome[]
  aside?: Aside
}

export const unchanged = ({ lane, batch }: OutboxState): Transition => ({ lane, batch, leave: [], outcomes: [] })

/** The batch once nobody can say whether its rows were written: it may be looked up when the quarantine is over. */
export const inDoubt = (batch: Batch, policy: OutboxPolicy, message: string | null): Batch => ({
  ...batch,
  state: 'unknown',
  lookAt: batch.sentAt + policy.quarantine,
  looks: 0,
  message,
})
