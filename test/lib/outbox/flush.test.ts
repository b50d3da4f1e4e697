import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Courier } from '../../../lib/outbox/courier.ts'
import { flush, type Outbox } from '../../../lib/outbox/flush.ts'
import { defaultPolicy } from '../../../lib/outbox/policy.ts'
import { readToken, saveAccount } from '../../../lib/store/accounts.ts'
import { discardLead, editLead, sendNow } from '../../../lib/store/change-lead.ts'
import { counters } from '../../../lib/store/counters.ts'
import { findLead, latestLeads } from '../../../lib/store/list-leads.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { needYou, waiting } from '../../../lib/store/tally.ts'
import { aLead } from '../store/a-lead.ts'
import { anAccount } from '../store/an-account.ts'
import { freshStore } from '../store/fresh-store.ts'
import { type Fault, PretendCrm } from './pretend-crm.ts'
import { passTime, pretendWorker } from './pretend-worker.ts'

const policy = { ...defaultPolicy, pace: 0 }
const clock = { now: 0 }
let store: Store

beforeEach(async () => {
  clock.now = 1_000_000
  store = await freshStore('atlas')
})

/** A worker: its own epoch and, as after a real death, locks that nobody holds. */
function worker(crm: PretendCrm, epoch: number, limit = 50): Outbox {
  return {
    store,
    policy,
    epoch,
    locks: {
      request: (async (_name: string, _options: unknown, work: (lock: object) => unknown) => work({})) as unknown as LockManager['request'],
    },
    courier: async () => crm.courier(limit),
    now: () => clock.now,
    random: () => 0.5,
    keepAlive: work => work,
  }
}

/** Runs a worker until it waits, or until its request hangs: then it is dead and the next one has to take over. */
const runOnce = (outbox: Outbox, crm: PretendCrm) => Promise.race([crm.hangs(), flush('atlas', outbox)])

const states = async () => (await latestLeads(store, 100)).map(({ state }) => state)

describe('flush', () => {
  it('knows a lead created that waited while a later one was sent on its own, and left with those after it', async () => {
    const crm = new PretendCrm(clock, [])
    await saveLeads(store, [aLead(1), aLead(2)], { notBefore: clock.now + 8_000 })
    await sendNow(store, aLead(2).clientRef, clock.now)
    await flush('atlas', worker(crm, 1))
    await saveLeads(store, [aLead(3)], { notBefore: clock.now + 8_000 })
    clock.now += 30_000
    await flush('atlas', worker(crm, 1))
    expect(crm.calls.map(call => call.length)).toEqual([1, 2])
    expect(await states()).toEqual(['created', 'created', 'created'])
    expect(await editLead(store, aLead(1), clock.now)).toBe('in-crm')
  })

  it('sends what is due as one batch and knows it created', async () => {
    const crm = new PretendCrm(clock, [])
    await saveLeads(store, [aLead(1), aLead(2), aLead(3)], { notBefore: clock.now })
    expect(await flush('atlas', worker(crm, 1))).toBeNull()
    expect(crm.calls).toEqual([[aLead(1).clientRef, aLead(2).clientRef, aLead(3).clientRef]])
    expect(await states()).toEqual(['created', 'created', 'created'])
    expect(await counters(store)).toMatchObject({ captured: 3, created: 3 })
  })

  it('sends nothing inside the undo window and says when to come back', async () => {
    const crm = new PretendCrm(clock, [])
    await saveLeads(store, [aLead(1)], { notBefore: clock.now + 8_000 })
    expect(await flush('atlas', worker(crm, 1))).toBe(clock.now + 8_000)
    expect(crm.calls).toEqual([])
    expect(await discardLead(store, aLead(1).clientRef, clock.now)).toBe('done')
    clock.now += 9_000
    await flush('atlas', worker(crm, 1))
    expect(crm.calls).toEqual([])
    expect(await states()).toEqual(['discarded'])
  })

  it('never gives the CRM more than it takes at once', async () => {
    const crm = new PretendCrm(clock, [])
    await saveLeads(
      store,
      Array.from({ length: 7 }, (_, n) => aLead(n)),
      { notBefore: clock.now },
    )
    await flush('atlas', worker(crm, 1, 3))
    expect(crm.calls.map(call => call.length)).toEqual([3, 3, 1])
  })

  it('writes to the disk once for each batch, and once before the first', async () => {
    const crm = new PretendCrm(clock, [])
    const leads = Array.from({ length: 7 }, (_, n) => aLead(n))
    await saveLeads(store, leads, { notBefore: clock.now })
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction')
    await flush('atlas', worker(crm, 1, 3))
    const writes = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite')
    transactions.mockRestore()
    expect(crm.calls).toHaveLength(3)
    expect(writes).toHaveLength(4)
  })

  it('finds out after a lost answer that all of it is there, and sends nothing again', async () => {
    const crm = new PretendCrm(clock, ['lost-after'])
    await saveLeads(store, [aLead(1), aLead(2)], { notBefore: clock.now })
    expect(await flush('atlas', worker(crm, 1))).toBe(clock.now + policy.quarantine)
    expect(await states()).toEqual(['unknown', 'unknown'])
    clock.now += policy.quarantine
    await flush('atlas', worker(crm, 1))
    expect(crm.calls).toHaveLength(1)
    expect(await latestLeads(store, 2)).toMatchObject([
      { state: 'created', receipt: { reference: aLead(2).clientRef } },
      { state: 'created', receipt: { reference: aLead(1).clientRef } },
    ])
  })

  it('sends again, with the same reference, what two looks did not find', async () => {
    const crm = new PretendCrm(clock, ['lost-before'])
    await saveLeads(store, [aLead(1)], { notBefore: clock.now })
    await flush('atlas', worker(crm, 1))
    clock.now += policy.quarantine
    expect(await flush('atlas', worker(crm, 1))).toBe(clock.now + policy.quarantine)
    expect(crm.calls).toHaveLength(1)
    await passTime(worker(crm, 1), clock, 60_000)
    expect(crm.calls).toEqual([[aLead(1).clientRef], [aLead(1).clientRef]])
    expect(await states()).toEqual(['created'])
  })

  it('goes on with the new token when the old one is refused after it was replaced', async () => {
    const crm = new PretendCrm(clock, [])
    const used: (string | null)[] = []
    const courier = async (): Promise<Courier> => {
      const token = await readToken(store, 'atlas')
      const create: Courier['create'] = async (leads, timeout) => {
        used.push(token)
        if (token === 'new') return crm.courier().create(leads, timeout)
        await saveAccount(store, anAccount('atlas'), 'new')
        return { ok: false, failure: { kind: 'unauthorized', message: 'Unauthenticated.', retryAt: null } }
      }
      return { ...crm.courier(), create }
    }
    await saveAccount(store, anAccount('atlas'), 'old')
    await saveLeads(store, [aLead(1)], { notBefore: clock.now })
    await flush('atlas', { ...worker(crm, 1), courier })
    expect(used).toEqual(['old', 'new'])
    expect(await states()).toEqual(['created'])
  })

  it('lets no lead that the CRM breaks down on hold up the others: it is refused at last, with the CRM’s words', async () => {
    const crm = new PretendCrm(clock, [])
    let calls = 0
    const breaking: Courier = {
      ...crm.courier(),
      create: async (leads, timeout) => {
        calls += 1
        return leads.some(({ clientRef }) => clientRef === aLead(5).clientRef)
          ? { ok: false, failure: { kind: 'unknown', message: 'Server Error', retryAt: null } }
          : crm.courier().create(leads, timeout)
      },
    }
    const leads = Array.from({ length: 20 }, (_, n) => aLead(n))
    await saveLeads(store, leads, { notBefore: clock.now })
    const outbox = pretendWorker(store, clock, breaking)
    await passTime(outbox, clock, 15 * 60_000)
    expect(crm.rows).toHaveLength(19)
    await saveLeads(store, [aLead(20)], { notBefore: clock.now })
    await passTime(outbox, clock, 2 * 60_000)
    expect(crm.rows).toHaveLength(20)
    await passTime(outbox, clock, 3_600_000)
    expect(await findLead(store, aLead(5).clientRef)).toMatchObject({
      state: 'rejected',
      receipt: { errors: [{ field: '', message: 'Server Error' }] },
    })
    expect(calls).toBeLessThan(40)
  })

  it('asks a person when the CRM lets it create but not look, and goes on with the others', async () => {
    const crm = new PretendCrm(clock, ['lost-after'])
    const blind: Courier = {
      ...crm.courier(),
      find: async () => ({ ok: false, failure: { kind: 'forbidden', message: 'This action is unauthorized.', retryAt: null } }),
    }
    await saveLeads(store, [aLead(1)], { notBefore: clock.now })
    const outbox = pretendWorker(store, clock, blind)
    await flush('atlas', outbox)
    await saveLeads(store, [aLead(2)], { notBefore: clock.now })
    await passTime(outbox, clock, 120_000)
    expect(await latestLeads(store, 2)).toMatchObject([
      { state: 'created' },
      { state: 'review', receipt: { message: 'This action is unauthorized.' } },
    ])
    expect(await discardLead(store, aLead(1).clientRef, clock.now)).toBe('done')
  })

  it('sends a lead that was lost alone in one request with those captured since', async () => {
    const crm = new PretendCrm(clock, ['lost-before'])
    await saveLeads(store, [aLead(1)], { notBefore: clock.now })
    await flush('atlas', worker(crm, 1))
    await saveLeads(store, [aLead(2), aLead(3)], { notBefore: clock.now })
    await passTime(worker(crm, 1), clock, 2 * policy.quarantine)
    expect(crm.calls.map(call => call.length)).toEqual([1, 3])
  })

  it('takes over from a worker that died in the middle of a request', async () => {
    const crm = new PretendCrm(clock, ['never-after'])
    await saveLeads(store, [aLead(1)], { notBefore: clock.now })
    expect(await runOnce(worker(crm, 1), crm)).toBe('hangs')
    expect(await states()).toEqual(['sending'])
    expect(await editLead(store, aLead(1, { city: 'Fès' }), clock.now)).toBe('under-way')
    expect(await discardLead(store, aLead(1).clientRef, clock.now)).toBe('under-way')
    await flush('atlas', worker(crm, 2))
    expect(await states()).toEqual(['unknown'])
    clock.now += policy.quarantine
    await flush('atlas', worker(crm, 2))
    expect(crm.rows).toHaveLength(1)
    expect(await states()).toEqual(['created'])
  })

  it('gives a corrected lead a new place and the same reference', async () => {
    const crm = new PretendCrm(clock, [])
    const refusing = { ...worker(crm, 1), courier: async () => ({ ...crm.courier(), create: refuse }) }
    await saveLeads(store, [aLead(1)], { notBefore: clock.now })
    await flush('atlas', refusing)
    expect(await latestLeads(store, 1)).toMatchObject([
      { state: 'rejected', receipt: { errors: [{ field: 'products.0.sku', message: 'unknown' }] } },
    ])
    expect(await editLead(store, aLead(1, { city: 'Fès' }), clock.now)).toBe('done')
    await flush('atlas', worker(crm, 1))
    expect(crm.rows.map(({ ref }) => ref)).toEqual([aLead(1).clientRef])
    expect(await latestLeads(store, 1)).toMatchObject([{ state: 'created', lead: { city: 'Fès' } }])
    expect(await counters(store)).toMatchObject({ captured: 1, created: 1, rejected: 0 })
  })
})

const refuse: Courier['create'] = async () => ({
  ok: true,
  value: [{ outcome: 'rejected', errors: [{ field: 'products.0.sku', message: 'unknown' }] }],
})

const faults = fc.array(fc.constantFrom<Fault>('none', 'refused', 'lost-before', 'lost-after', 'never-before', 'never-after', 'late'), {
  maxLength: 8,
})

it('in any order of faults and dead workers, every lead is in the CRM exactly once and the counters agree', async () => {
  await fc.assert(
    fc.asyncProperty(faults, fc.integer({ min: 1, max: 7 }), async (planned, count) => {
      clock.now = 1_000_000
      store = await freshStore('atlas')
      const crm = new PretendCrm(clock, [...planned], policy.quarantine - 1)
      await saveLeads(
        store,
        Array.from({ length: count }, (_, n) => aLead(n)),
        { notBefore: clock.now },
      )
      let epoch = 1
      for (let round = 0; round < 100; round += 1) {
        const wake = await runOnce(worker(crm, epoch, 3), crm)
        if (wake === null) break
        if (wake === 'hangs') epoch += 1
        else if (wake !== 'busy') clock.now = Math.max(clock.now, wake)
      }
      expect(crm.rows.map(({ ref }) => ref).toSorted()).toEqual(Array.from({ length: count }, (_, n) => aLead(n).clientRef))
      expect(new Set(await states())).toEqual(new Set(['created']))
      const counts = await counters(store)
      expect([counts.created, waiting(counts), needYou(counts)]).toEqual([count, 0, 0])
    }),
    { numRuns: 60 },
  )
}, 60_000)

it('does double leads once the quarantine is taken away: the check above can see it', async () => {
  const crm = new PretendCrm(clock, ['late'], 20_000)
  const hasty = { ...worker(crm, 1), policy: { ...policy, quarantine: 0 } }
  await saveLeads(store, [aLead(1)], { notBefore: clock.now })
  for (let round = 0; round < 10; round += 1) {
    await flush('atlas', hasty)
    clock.now += 1_500
  }
  expect(crm.rows).toHaveLength(2)
})
