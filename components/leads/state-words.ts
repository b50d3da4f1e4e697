import type { Key } from '../../lib/i18n.ts'
import { needsPhone } from '../../lib/lead/awaits-phone.ts'
import { type LeadState, type LeadView, triesInVain } from '../../lib/lead/lead-state.ts'

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

/** Where a lead is: what a CRM never said a word about needs no fix, and one that stays here for want of a number says so. */
export function stateWordsOf(view: Pick<LeadView, 'state' | 'receipt' | 'lead'>): Key {
  if (needsPhone(view)) return 'statePhoneNeeded'
  return view.state === 'rejected' && triesInVain(view.receipt) !== null ? 'stateInVain' : stateWords[view.state]
}
