import { describe, expect, it } from 'vitest'
import { createRunner } from '../../../lib/background/runner.ts'
import type { Outbox } from '../../../lib/outbox/flush.ts'
import { defaultPolicy } from '../../../lib/outbox/policy.ts'
import { saveAccount } from '../../../lib/store/accounts.ts'
import { readLane } from '../../../lib/store/lanes.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { type Account, openLane } from '../../../lib/store/schema.ts'
import { PretendCrm } from '../outbox/pretend-crm.ts'
import { aLead } from '../store/a-lead.ts'
import { freshStore } from '../store/fresh-store.ts'

const atlas: Account = {
  id: 'atlas',
  crm: 'wedocod-web',
  name: 'Atlas Beauty',
  baseUrl: 'https://crm.example',
  country: 'MA',
  currency: 'MAD',
  deliveryFee: 0,
  ownNumbers: [],
  createdAt: 1,
  testedAt: null,
}

function runnerOver(store: Store, crm: PretendCrm, clock: { now: number }) {
  const alarms: (number | null)[] = []
  const outbox: Outbox = {
    store,
    locks: navigator.locks,
    courier: async () => crm.courier(),
    policy: { ...defaultPolicy, pace: 0 },
    epoch: 1,
    now: () => clock.now,
    random: () => 0.5,
    keepAlive: work => work,
  }
  const runner = createRunner(
    async () => outbox,
    async at => void alarms.push(at),
  )
  return { runner, alarms }
}

describe('the runner', () => {
  it('sends what is due and needs no alarm when nothing is left', async () => {
    const clock = { now: 1_000 }
    const store = await freshStore()
    await saveAccount(store, atlas, 'token')
    await saveLeads(store, [aLead(1)], { notBefore: 0 })
    const { runner, alarms } = runnerOver(store, new PretendCrm(clock, []), clock)
    await runner.run()
    expect(await latestLeads(store, 1)).toMatchObject([{ state: 'created' }])
    expect(alarms.at(-1)).toBeNull()
  })

  it('sets an alarm before it sends, in case the worker dies on the way, and then for the end of the undo window', async () => {
    const clock = { now: 1_000 }
    const store = await freshStore()
    await saveAccount(store, atlas, 'token')
    await saveLeads(store, [aLead(1)], { notBefore: 9_000 })
    const { runner, alarms } = runnerOver(store, new PretendCrm(clock, []), clock)
    await runner.run()
    expect(alarms).toEqual([61_000, 9_000])
  })

  it('that is hurried ends its own waiting, but not what the CRM asked for', async () => {
    const clock = { now: 1_000 }
    const store = await freshStore()
    await saveAccount(store, atlas, 'token')
    await saveLeads(store, [aLead(1)], { notBefore: 0 })
    await store.put('lanes', { ...openLane('atlas'), notBefore: 50_000, retryAt: 30_000, pause: 'unauthorized' })
    const crm = new PretendCrm(clock, [])
    const { runner, alarms } = runnerOver(store, crm, clock)
    await runner.hurry(null, true)
    expect(crm.calls).toEqual([])
    expect(alarms.at(-1)).toBe(30_000)
    expect((await readLane(store, 'atlas')).pause).toBeNull()
    clock.now = 30_000
    await runner.run()
    expect(crm.calls).toHaveLength(1)
  })

  it('needs no alarm without an account', async () => {
    const clock = { now: 1_000 }
    const { runner, alarms } = runnerOver(await freshStore(), new PretendCrm(clock, []), clock)
    await runner.run()
    expect(alarms).toEqual([null])
  })
})
