import type { Key } from '../../lib/i18n.ts'
import type { LeadState } from '../../lib/lead/lead-state.ts'

/** Each state in words. */
export const stateWords: Record<LeadState, Key> = {
  local: 'stateLocal',
  queued: 'stateQueued',
  sending: 'stateSending',
  accepted: 'stateAccepted',
  created: 'stateCreated',
  unknown: 'stateUnknown',
  rejected: 'stateRejected',
  review: 'stateReview',
  discarded: 'stateDiscarded',
}
