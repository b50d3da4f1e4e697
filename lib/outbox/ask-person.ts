import type { Batch, RowOutcome } from '../store/schema.ts'
import type { BatchRow } from './outbox-state.ts'

/** A row whose fate only a person can find out, who looks into the CRM. */
export function askPerson(batch: Batch, { seq }: BatchRow, message: string | null, at: number): RowOutcome {
  return { seq, state: 'review', at, sentAt: batch.sentAt, remote: null, copies: 1, errors: [], message }
}
