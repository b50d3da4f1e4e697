import type { FieldError } from '../crm/crm-adapter.ts'
import type { Status } from './status.ts'

/** The field of the one error of a change that was not made because somebody else had set another status, which is its message. */
export const CONFLICT = 'conflict'

/** The status that stood in the way of a change; null when that was not why it was refused. */
export const statusInTheWay = ({ errors: [first] }: Pick<LeadChange, 'errors'>): Status | null =>
  first?.field === CONFLICT ? (first.message as Status) : null

/**
 * What a person last asked of a lead in the CRM, and how far that is. `queued`: waits its turn. `sending`: under way. `unknown`: the
 * answer was lost, a look-up will tell. `done`: the CRM has it so. `refused`: it does not, for the reasons told.
 */
export interface LeadChange {
  kind: 'status' | 'delete'
  /** Null for a deletion. */
  status: Status | null
  /** ISO 8601 with offset. */
  actionDate: string | null
  state: 'queued' | 'sending' | 'unknown' | 'done' | 'refused'
  /** Milliseconds. */
  askedAt: number
  settledAt: number | null
  /** The CRM's own words; a message is empty where the words are ours: `reference` (not found there), `status` (it has no such call). `NO_ANSWER`: it had none. */
  errors: FieldError[]
}
