import { type LeadState, type Receipt, triesInVain } from '../lead/lead-state.ts'
import type { Batch, LeadRow, Outcome, PendingRow } from './schema.ts'

/** All that is stored about one lead's way. */
export interface LeadFacts {
  row: LeadRow
  pending: PendingRow | null
  /** The batch under way that holds its pending row. */
  active: Batch | null
  /** The settled batch that created it. */
  settled: Batch | null
  outcome: Outcome | null
}

/** The one place that says where a lead is. What waits counts before what once was; without any trace it is for a person to review, never "created". */
export function leadState({ row, pending, active, settled, outcome }: LeadFacts): LeadState {
  if (pending) return waitingState(pending, active)
  if (outcome) return outcome.state
  if (row.account === null) return 'local'
  return settled ? 'created' : 'review'
}

/** How far a lead is that has a pending row. `active`: the batch under way that holds the row. */
export function waitingState(pending: PendingRow, active: Batch | null): LeadState {
  if (active && active.state !== 'settled') return active.state
  return pending.doubt === undefined ? 'queued' : 'unknown'
}

/** Only a CRM's word is an answer: that nobody knows, nobody wants it any more, or it was sent in vain, is none. */
function ending(outcome: Outcome | null): Pick<Receipt, 'answeredAt' | 'endedAt'> {
  if (!outcome) return { answeredAt: null, endedAt: null }
  const isAnswer = outcome.state === 'created' || (outcome.state === 'rejected' && triesInVain(outcome) === null)
  return { answeredAt: isAnswer ? outcome.at : null, endedAt: isAnswer ? null : outcome.at }
}

/** What is known of the way so far. */
export function receipt({ pending, active, settled, outcome }: LeadFacts): Receipt {
  const batch = pending ? active : settled
  const { answeredAt, endedAt } = ending(pending ? null : outcome)
  return {
    notBefore: pending ? (active ? active.lookAt : pending.notBefore) : null,
    sentAt: batch?.sentAt ?? outcome?.sentAt ?? null,
    answeredAt: batch?.answeredAt ?? answeredAt,
    endedAt,
    reference: (pending ? null : outcome?.remote?.reference) ?? null,
    errors: pending ? [] : (outcome?.errors ?? []),
    message: (pending ? active?.message : outcome?.message) ?? null,
  }
}
