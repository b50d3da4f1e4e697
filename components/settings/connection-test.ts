import type { Verdict } from '../../lib/crm/crm-adapter.ts'

/** Where a test of the connection stands. `at` is milliseconds; `denied`: the browser was not allowed to reach the address. */
export type ConnectionTest =
  | { state: 'untested' }
  | { state: 'testing' }
  | { state: 'denied' }
  | { state: 'tested'; verdict: Verdict; at: number }
