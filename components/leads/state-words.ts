import type { Key } from '../../lib/i18n.ts'
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

/** Where a lead is: what a CRM never said a word about needs no fix. */
export const stateWordsOf = ({ state, receipt }: Pick<LeadView, 'state' | 'receipt'>): Key =>
  state === 'rejected' && triesInVain(receipt) !== null ? 'stateInVain' : stateWords[state]
