import { beforeEach, describe, expect, it } from 'vitest'
import { flush, type Outbox } from '../../../lib/outbox/flush.ts'
import { readToken, saveAccount } from '../../../lib/store/accounts.ts'
import { discardLead } from '../../../lib/store/change-lead.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import { mend } from '../../../lib/store/mend.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { aLead } from '../store/a-lead.ts'
import { anAccount } from '../store/an-account.ts'
import { freshStore } from '../store/fresh-store.ts'
import { PretendCrm } from './pretend-crm.ts'
import { passTime, pretendWorker } from './pretend-worker.ts'

const DAY = 24 * 3600 * 1000
const clock = { now: 0 }
let store: Store
beforeEach(async () => {
  clock.now = 1_000_000_000
  store = await freshStore('atlas')
  await saveLeads(store, [aLead(1, { capturedAt: clock.now })], { notBefore: clock.now })
})

const state = async () => (await latestLeads(store, 1))[0]?.state

describe('a lead in doubt that nobody can look for', () => {
  it.each<[string, (crm: PretendCrm) => Outbox['courier']]>([
    ['its token is refused for good', crm => async () => ({ ...crm.courier(), find: async () => refused })],
    ['the permission to reach its CRM is gone', () => async () => null],
  ])('because %s is left to a person after a day, who can let go of it', async (_why, courier) => {
    const crm = new PretendCrm(clock, ['lost-before'])
    await flush('atlas', pretendWorker(store, clock, crm.courier()))
    const helpless = pretendWorker(store, clock, crm.courier(), { courier: courier(crm) })
    clock.now += DAY / 2
    await flush('atlas', helpless)
    await flush('atlas', helpless)
    expect(await state()).toBe('unknown')
    clock.now += DAY
    await flush('atlas', helpless)
    expect(await state()).toBe('review')
    expect(await discardLead(store, aLead(1).clientRef, clock.now)).toBe('done')
  })
})

const refused = { ok: false, failure: { kind: 'unauthorized', message: 'Unauthenticated.', retryAt: null } } as const

describe('another user, to whom the CRM does not show what the first one sent', () => {
  /** The CRM as the stored token sees it; `before` runs each time before the token is read. */
  const seenByToken = (crm: PretendCrm, before: () => Promise<void>) => async () => {
    await before()
    const isAnother = (await readToken(store, 'atlas')) === 'another user'
    const real = crm.courier()
    const absent: ReturnType<typeof real.find> = Promise.resolve({ ok: true, value: [{ match: 'absent' }] })
    return isAnother ? { ...real, find: () => absent } : real
  }

  it('is no witness, though his token comes in between the lane and the token that is read', async () => {
    const crm = new PretendCrm(clock, ['late'], 40_000)
    let asked = 0
    const courier = seenByToken(crm, async () => {
      asked += 1
      if (asked === 3) await saveAccount(store, anAccount('atlas'), 'another user')
    })
    await passTime(pretendWorker(store, clock, crm.courier(), { courier }), clock, DAY / 24)
    expect(asked).toBeGreaterThanOrEqual(3)
    expect(crm.rows).toHaveLength(1)
    expect(await state()).toBe('review')
  })

  it('is no witness of what may have left before the database was damaged, and its token lost', async () => {
    const crm = new PretendCrm(clock, [])
    crm.rows.push({ ref: aLead(1).clientRef, visibleAt: clock.now })
    await store.delete('secrets', 'atlas')
    await mend(store, null, clock.now)
    await saveAccount(store, anAccount('atlas'), 'another user')
    const courier = seenByToken(crm, async () => {})
    await passTime(pretendWorker(store, clock, crm.courier(), { courier }), clock, DAY / 24)
    expect(crm.rows).toHaveLength(1)
    expect(await state()).toBe('review')
  })
})
