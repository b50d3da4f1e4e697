import type { Verdict } from '../../lib/crm/crm-adapter.ts'
import type { PauseReason } from '../ui/notice.ts'

/**
 * How an account stands: it was tested and works, nobody knows yet, why it waits for a person (PauseReason), or what its last test
 * on this page ran into: a refused token, something else at its address, no answer.
 */
export type AccountState = 'connected' | 'untested' | PauseReason | 'refused' | 'other-api' | 'silent'

/** What is known of an account's connection: why its sending waits, what its last test on this page found, when one last went well (ms). */
export interface Standing {
  pause: PauseReason | null
  verdict: Verdict | null
  testedAt: number | null
}

/** What to say of an account in two words. What stops its leads comes first, then the newest word of its CRM. */
export function accountState({ pause, verdict, testedAt }: Standing): AccountState {
  return pause ?? (verdict && faultOf(verdict)) ?? (testedAt === null ? 'untested' : 'connected')
}

/** A CRM that is merely busy or broken says nothing of the connection. */
function faultOf({ reachable, tokenAccepted, reason }: Verdict): AccountState | null {
  if (!reachable) return 'silent'
  if (reason === 'not-this-api' || reason === 'not-found') return 'other-api'
  return reason === 'unauthorized' && !tokenAccepted ? 'refused' : null
}
