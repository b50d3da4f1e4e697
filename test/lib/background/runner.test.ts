import { describe, expect, it } from 'vitest'
import { createRunner } from '../../../lib/background/runner.ts'
import type { Courier } from '../../../lib/outbox/courier.ts'
import type { Outbox } from '../../../lib/outbox/flush.ts'
import { defaultPolicy } from '../../../lib/outbox/policy.ts'
import { saveAccount } from '../../../lib/store/accounts.ts'
import { readLane } from '../../../lib/store/lanes.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { openLane } from '../../../lib/store/schema.ts'
import { PretendCrm } from '../outbox/pretend-crm.ts'
import { aLead } from '../store/a-lead.ts'
import { anAccount } from '../store/an-account.ts'
import { freshStore } from '../store/fresh-store.ts'

const atlas = anAccount('atlas')

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
    () => clock.now,
  )
  return { runner, alarms, outbox }
}

describe('the runner', () => {
  it('sends what is due and looks again within the hour when nothing is left: a lead may be stored without a word', async () => {
    const clock = { now: 1_000 }
    const store = await freshStore()
    await saveAccount(store, atlas, 'token')
    await saveLeads(store, [aLead(1)], { notBefore: 0 })
    const { runner, alarms } = runnerOver(store, new PretendCrm(clock, []), clock)
    await runner.run()
    expect(await latestLeads(store, 1)).toMatchObject([{ state: 'created' }])
    expect(alarms.at(-1)).toBe(3_601_000)
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
    expect(alarms.at(-1)).toBeNull()
  })

  it('keeps the wake of one account while it waits for another', async () => {
    const clock = { now: 1_000 }
    const store = await freshStore()
    await saveAccount(store, atlas, 'token')
    await saveAccount(store, { ...atlas, id: 'souk', createdAt: 2 }, 'token')
    const crm = new PretendCrm(clock, [])
    const { runner, alarms, outbox } = runnerOver(store, crm, clock)
    const [asked, answer] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const slow: Courier['create'] = async (leads, timeout) => {
      asked.resolve()
      await answer.promise
      return crm.courier().create(leads, timeout)
    }
    outbox.courier = async id => ({ ...crm.courier(), ...(id === 'souk' && { create: slow }) })
    await saveLeads(store, [aLead(1, { account: 'souk' })], { notBefore: 0 })
    const first = runner.run()
    await asked.promise
    await saveLeads(store, [aLead(2)], { notBefore: 9_000 })
    await runner.run()
    answer.resolve()
    await first
    expect(alarms.at(-1)).toBe(9_000)
  })

  it('comes back when not even the store could be opened', async () => {
    const alarms: (number | null)[] = []
    const runner = createRunner(
      () => Promise.reject(new Error('Internal error opening backing store')),
      async at => void alarms.push(at),
      () => 1_000,
    )
    await expect(runner.run()).rejects.toThrow('backing store')
    expect(alarms).toEqual([61_000])
  })
})
