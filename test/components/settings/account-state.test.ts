import { describe, expect, it } from 'vitest'
import { accountState } from '../../../components/settings/account-state.ts'
import type { Verdict } from '../../../lib/crm/crm-adapter.ts'
import { goodVerdict } from './sample-account.ts'

const failed = (change: Partial<Verdict>): Verdict => ({ ...goodVerdict, tokenAccepted: false, mayList: false, ...change })
const stateAfter = (verdict: Verdict | null, testedAt: number | null = null) => accountState({ pause: null, verdict, testedAt })

describe('how an account stands', () => {
  it('is what its last test ran into, whatever an older one found', () => {
    expect(stateAfter(failed({ reason: 'unauthorized' }))).toBe('refused')
    expect(stateAfter(failed({ reason: 'unauthorized' }), 1)).toBe('refused')
    expect(stateAfter(failed({ reason: 'not-this-api' }), 1)).toBe('other-api')
    expect(stateAfter(failed({ reason: 'offline', reachable: false }), 1)).toBe('silent')
  })

  it('is untold by a CRM that is busy', () => {
    expect(stateAfter(failed({ reason: 'rate-limited' }))).toBe('untested')
    expect(stateAfter(failed({ reason: 'rate-limited' }), 1)).toBe('connected')
  })

  it('is connected once a test went well, and untested before any', () => {
    expect(stateAfter(goodVerdict, 1)).toBe('connected')
    expect(stateAfter(null)).toBe('untested')
  })

  it('is what stops its leads, before all', () => {
    expect(accountState({ pause: 'forbidden', verdict: goodVerdict, testedAt: 1 })).toBe('forbidden')
  })
})
