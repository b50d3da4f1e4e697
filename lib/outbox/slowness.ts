import type { Match } from '../crm/crm-adapter.ts'
import type { Lane } from '../store/schema.ts'
import type { OutboxEvent, OutboxState } from './outbox-state.ts'
import type { OutboxPolicy } from './policy.ts'

/** How many times as long as the slowest writing known a lost one is given. */
const MARGIN = 2
/** A CRM that was slow once counts a little faster after each answer. */
const FORGET = 0.95

/** The policy for an account whose CRM may be slow: never less patient than the usual one, nor more than with a batch taken to be written later. */
export function patientWith(policy: OutboxPolicy, { slowest = 0 }: Lane): OutboxPolicy {
  const quarantine = Math.max(policy.quarantine, Math.min(policy.acceptedQuarantine, MARGIN * slowest))
  return { ...policy, quarantine }
}

/**
 * The lane with what an event tells of how long its CRM takes to write: a request at least until it was answered or given up, and
 * what only the second look found at least as long as the first one waited. What that did not find goes again, and is noted: it may
 * have been late all the same. `policy` is the usual one.
 */
export function learnSlowness({ lane, batch }: OutboxState, event: OutboxEvent, now: number, policy: OutboxPolicy): Lane {
  // No request takes longer than its time limit; a clock may have been put forward meanwhile.
  const took = Math.min(Math.max(0, now - batch.sentAt), policy.timeout)
  const { slowest = 0 } = lane
  if (event.type === 'answered') return { ...lane, slowest: Math.max(took, Math.floor(slowest * FORGET)) }
  if (event.type === 'failed' && event.failure.kind === 'unknown') return { ...lane, slowest: Math.max(took, slowest) }
  if (event.type !== 'looked' || batch.state !== 'unknown' || batch.looks === 0) return lane
  const found = (what: Match['match']) => event.matches.some(({ match }) => match === what)
  return {
    ...lane,
    ...(found('present') && { slowest: Math.max(slowest, patientWith(policy, lane).quarantine) }),
    ...(found('absent') && batch.kind === 'create' && { resent: { sentAt: batch.sentAt, at: now } }),
  }
}
