import { beforeEach, describe, expect, it } from 'vitest'
import type { RemoteLead } from '../../../lib/crm/crm-adapter.ts'
import type { Courier } from '../../../lib/outbox/courier.ts'
import { flush, type Outbox } from '../../../lib/outbox/flush.ts'
import { defaultPolicy } from '../../../lib/outbox/policy.ts'
import { type AskedChange, askChange, dropChange } from '../../../lib/store/ask-change.ts'
import { counters } from '../../../lib/store/counters.ts'
import { countExtra } from '../../../lib/store/extra-rows.ts'
import { readLeadIndex } from '../../../lib/store/lead-index.ts'
import { findLead, latestLeads } from '../../../lib/store/list-leads.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { leadTarget, remoteTarget } from '../../../lib/store/target.ts'
import { aLead } from '../store/a-lead.ts'
import { aRemote } from '../store/a-remote.ts'
import { freshStore } from '../store/fresh-store.ts'
import { type Fault, PretendCrm } from './pretend-crm.ts'
import { passTime, pretendWorker } from './pretend-worker.ts'

const policy = { ...defaultPolicy, pace: 0 }
const clock = { now: 0 }
let store: Store
let crm: PretendCrm

beforeEach(async () => {
  clock.now = 1_000_000
  store = await freshStore('atlas')
  crm = new PretendCrm(clock, [])
})

const worker = (epoch = 1): Outbox => ({
  store,
  policy,
  epoch,
  locks: {
    request: (async (_name: string, _options: unknown, work: (lock: object) => unknown) => work({})) as unknown as LockManager['request'],
  },
  courier: async () => crm.courier(),
  now: () => clock.now,
  random: () => 0.5,
  keepAlive: work => work,
})
const run = (epoch?: number) => flush('atlas', worker(epoch))

/** A lead that is in the CRM already, and the change to ask of it. */
async function createdLead(n: number): Promise<Omit<AskedChange, 'status' | 'actionDate' | 'kind' | 'seen'>> {
  const [row] = await saveLeads(store, [aLead(n)], { notBefore: clock.now })
  await run()
  return { account: 'atlas', target: leadTarget(row?.seq ?? 0) }
}
const ask = (to: { account: string; target: string }, status: 'confirmed' | 'call_later' | 'no_reply', actionDate: string | null = null) =>
  askChange(store, { ...to, kind: 'status', status, actionDate, seen: null }, { now: clock.now, notBefore: clock.now })
const failNext = (...faults: Fault[]) => crm.faults.push(...faults)
const changeOf = async (n: number) => (await findLead(store, aLead(n).clientRef))?.change

describe('a status change', () => {
  it('waits while the CRM is down, goes when it is back, and is then what the lead is', async () => {
    const lead = await createdLead(1)
    failNext('refused')
    await ask(lead, 'call_later', '2026-11-22T10:00:00+01:00')
    const wake = await run()
    expect(await changeOf(1)).toMatchObject({ state: 'queued', status: 'call_later', actionDate: '2026-11-22T10:00:00+01:00' })
    clock.now = typeof wake === 'number' ? wake : 0
    await run()
    expect(crm.statuses).toEqual(new Map([['LD-01', 'call_later']]))
    expect(await findLead(store, aLead(1).clientRef)).toMatchObject({
      state: 'created',
      status: 'call_later',
      change: { state: 'done', actionDate: '2026-11-22T10:00:00+01:00' },
      receipt: { reference: 'LD-01' },
    })
  })

  it('goes with the others in one call', async () => {
    const leads = [await createdLead(1), await createdLead(2), await createdLead(3)]
    for (const lead of leads) await ask(lead, 'confirmed')
    await run()
    expect(crm.changes).toEqual([['status LD-01 confirmed', 'status LD-02 confirmed', 'status LD-03 confirmed']])
  })

  it('asked twice goes once, as it was asked last', async () => {
    const lead = await createdLead(1)
    await ask(lead, 'confirmed')
    await ask(lead, 'no_reply')
    await run()
    expect(crm.changes).toEqual([['status LD-01 no_reply']])
  })

  it('asked anew while the first is under way goes after it', async () => {
    const lead = await createdLead(1)
    failNext('never-after')
    await ask(lead, 'confirmed')
    await Promise.race([crm.hangs(), run()])
    expect(await changeOf(1)).toMatchObject({ state: 'sending' })
    await ask(lead, 'no_reply')
    expect(await changeOf(1)).toMatchObject({ state: 'queued', status: 'no_reply' })
    const wake = await run(2)
    clock.now = typeof wake === 'number' ? wake : 0
    await run(2)
    expect(crm.changes).toEqual([['status LD-01 confirmed'], ['status LD-01 no_reply']])
    expect(await changeOf(1)).toMatchObject({ state: 'done', status: 'no_reply' })
  })

  it('asked anew behind one that is under way is not taken for overtaken by it, however long both wait', async () => {
    const lead = await createdLead(1)
    failNext('never-after')
    await ask(lead, 'confirmed')
    await Promise.race([crm.hangs(), run()])
    // What a person sees all the while is what the lead was before the first of them.
    const anew = (status: 'no_reply' | 'wrong') =>
      askChange(store, { ...lead, kind: 'status', status, actionDate: null, seen: 'new' }, { now: clock.now, notBefore: clock.now })
    await anew('no_reply')
    await anew('wrong')
    const known: (string | null)[][] = []
    const courier: Courier = {
      ...crm.courier(),
      change: (kind, orders, timeout) => {
        known.push(...orders.map(({ seen, ours }) => [seen, ...ours]))
        return crm.courier().change(kind, orders, timeout)
      },
    }
    await passTime(pretendWorker(store, clock, courier, { epoch: 2 }), clock, policy.quarantine * 2)
    expect(crm.statuses).toEqual(new Map([['LD-01', 'wrong']]))
    expect(known).toEqual([['new', 'confirmed']])
    await anew('no_reply')
    await passTime(pretendWorker(store, clock, courier, { epoch: 2 }), clock, policy.quarantine)
    expect(known).toEqual([['new', 'confirmed'], ['wrong']])
  })

  it('whose answer was lost is not sent again when the CRM has it', async () => {
    const lead = await createdLead(1)
    failNext('lost-after')
    await ask(lead, 'confirmed')
    expect(await run()).toBe(clock.now + policy.quarantine)
    expect(await changeOf(1)).toMatchObject({ state: 'unknown' })
    clock.now += policy.quarantine
    await run()
    expect(crm.changes).toHaveLength(1)
    expect(await changeOf(1)).toMatchObject({ state: 'done' })
  })

  it('whose request was lost goes again after one look', async () => {
    const lead = await createdLead(1)
    failNext('lost-before')
    await ask(lead, 'confirmed')
    await passTime(worker(), clock, policy.quarantine * 2)
    expect(crm.changes).toHaveLength(2)
    expect(await changeOf(1)).toMatchObject({ state: 'done' })
  })

  // A lead that is gone is told in our words: the CRM's speak of its tables.
  const told = { 'not-found': { field: 'reference', message: '' }, forbidden: { field: '', message: 'No query results' } }
  for (const kind of ['not-found', 'forbidden'] as const) {
    it(`answered "${kind}" is refused alone: neither other changes nor captures wait for it`, async () => {
      const leads = [await createdLead(1), await createdLead(2), await createdLead(3)]
      for (const lead of leads) await ask(lead, 'confirmed')
      await saveLeads(store, [aLead(4)], { notBefore: clock.now })
      const picky: Courier = {
        ...crm.courier(),
        change: async (sort, orders, timeout) =>
          orders.some(({ lead }) => lead?.clientRef === aLead(2).clientRef)
            ? { ok: false, failure: { kind, message: 'No query results', retryAt: null } }
            : crm.courier().change(sort, orders, timeout),
      }
      await passTime(pretendWorker(store, clock, picky), clock, 60_000)
      expect(crm.statuses).toEqual(new Map(['LD-01', 'LD-03'].map(name => [name, 'confirmed'])))
      expect(await changeOf(2)).toMatchObject({ state: 'refused', errors: [told[kind]] })
      expect(await findLead(store, aLead(4).clientRef)).toMatchObject({ state: 'created' })
    })
  }

  it('that the CRM breaks down on is refused at last, with its words, and the others are done', async () => {
    const leads = [await createdLead(1), await createdLead(2), await createdLead(3), await createdLead(4)]
    for (const lead of leads) await ask(lead, 'confirmed')
    const breaking: Courier = {
      ...crm.courier(),
      change: async (sort, orders, timeout) =>
        orders.some(({ lead }) => lead?.clientRef === aLead(2).clientRef)
          ? { ok: false, failure: { kind: 'unknown', message: 'Server Error', retryAt: null } }
          : crm.courier().change(sort, orders, timeout),
    }
    const outbox = pretendWorker(store, clock, breaking)
    await passTime(outbox, clock, 10 * 60_000)
    expect([...crm.statuses.keys()].sort()).toEqual(['LD-01', 'LD-03', 'LD-04'])
    await passTime(outbox, clock, 3_600_000)
    expect(await changeOf(2)).toMatchObject({ state: 'refused', errors: [{ field: '', message: 'Server Error' }] })
  })

  it('can be taken back while it waits, and leaves no trace', async () => {
    const lead = await createdLead(1)
    await ask(lead, 'confirmed')
    expect(await dropChange(store, 'atlas', lead.target)).toBe(true)
    await run()
    expect(crm.changes).toEqual([])
    expect(await changeOf(1)).toBeNull()
  })

  it('taken back leaves what was done before it', async () => {
    const lead = await createdLead(1)
    await ask(lead, 'confirmed')
    await run()
    await ask(lead, 'no_reply')
    await dropChange(store, 'atlas', lead.target)
    expect(await findLead(store, aLead(1).clientRef)).toMatchObject({ status: 'confirmed', change: { state: 'done' } })
  })

  it('of a lead that only the CRM knows goes under its name there', async () => {
    const handle = { reference: 'LD-77', id: null }
    const row = { handle, clientRef: null, fullName: 'Nour', phone: '+212600000077', city: null, area: null, address: null }
    await keepRemotes(store, 'atlas', [{ ...row, status: 'new', createdAt: 5, products: null }], clock.now)
    await ask({ account: 'atlas', target: remoteTarget('LD-77') }, 'confirmed')
    clock.now += 1
    await run()
    expect(crm.statuses.get('LD-77')).toBe('confirmed')
    expect(await latestLeads(store, 5)).toMatchObject([{ ours: false, status: 'confirmed', change: { state: 'done' } }])
  })

  it('counts for nothing in the counts of leads', async () => {
    const lead = await createdLead(1)
    const before = await counters(store)
    await ask(lead, 'confirmed')
    await run()
    const { captured, created, discarded } = await counters(store)
    expect({ captured, created, discarded }).toEqual({ captured: before.captured, created: before.created, discarded: before.discarded })
  })
})

describe('a deletion', () => {
  it('of a lead that only the CRM knows holds against a listing that was asked for before it', async () => {
    const row = { clientRef: null, fullName: 'Nour', phone: null, city: null, area: null, address: null, status: null, createdAt: 5 }
    const listed = [{ ...row, handle: { reference: 'LD-77', id: null }, products: null }]
    await keepRemotes(store, 'atlas', listed, clock.now)
    const change = { account: 'atlas', target: remoteTarget('LD-77'), kind: 'delete' as const, status: null, actionDate: null, seen: null }
    await askChange(store, change, { now: clock.now, notBefore: clock.now })
    const asked = clock.now
    clock.now += 1_000
    await run()
    await keepRemotes(store, 'atlas', listed, asked)
    expect(await latestLeads(store, 5)).toEqual([])
    await keepRemotes(store, 'atlas', listed, clock.now + 1)
    expect(await latestLeads(store, 5)).toHaveLength(1)
  })

  it('makes the lead a discarded one', async () => {
    const lead = await createdLead(1)
    await askChange(
      store,
      { ...lead, kind: 'delete', status: null, actionDate: null, seen: null },
      { now: clock.now, notBefore: clock.now },
    )
    await run()
    expect(crm.changes).toEqual([['delete LD-01 null']])
    expect(await findLead(store, aLead(1).clientRef)).toMatchObject({ state: 'discarded' })
    expect(await counters(store)).toMatchObject({ captured: 1, created: 0, discarded: 1 })
  })
})

describe('what the CRM shows', () => {
  const shown = (change: Partial<RemoteLead>) =>
    aRemote(1, { handle: { reference: 'LD-5', id: null }, status: 'confirmed', createdAt: clock.now + 2_000, ...change })

  it('of a lead captured here is told with it, not beside it', async () => {
    await createdLead(1)
    await keepRemotes(store, 'atlas', [shown({})], clock.now)
    expect(await latestLeads(store, 5)).toMatchObject([{ ours: true, status: 'confirmed', receipt: { reference: 'LD-5' } }])
  })

  it('with the same number a day later is another lead', async () => {
    await createdLead(1)
    await keepRemotes(store, 'atlas', [shown({ createdAt: clock.now + 86_400_000 })], clock.now)
    expect((await latestLeads(store, 5)).map(({ ours }) => ours)).toEqual([true, false])
  })

  it('after a change was done counts before it', async () => {
    const lead = await createdLead(1)
    await ask(lead, 'no_reply')
    await run()
    await keepRemotes(store, 'atlas', [shown({ handle: { reference: 'LD-01', id: null } })], clock.now + 60_000)
    expect(await latestLeads(store, 5)).toMatchObject([{ status: 'confirmed', change: null }])
  })
})

describe('a lead that stands twice in the CRM', () => {
  const twice = async () => {
    await saveLeads(store, [aLead(1)], { notBefore: clock.now })
    crm.rows.push({ ref: aLead(1).clientRef, visibleAt: clock.now })
    failNext('lost-after')
    await run()
    clock.now += policy.quarantine
    await run()
  }

  it('is told by its extra row, which can be deleted there', async () => {
    await twice()
    const [lead, extra] = [await findLead(store, aLead(1).clientRef), (await latestLeads(store, 5)).find(({ isExtra }) => isExtra)]
    expect(lead).toMatchObject({ state: 'created', isExtra: false })
    expect(extra).toMatchObject({ ours: false, lead: { fullName: aLead(1).fullName } })
    expect((await readLeadIndex(store).all).filter(({ needsYou }) => needsYou)).toHaveLength(1)
    await askChange(
      store,
      { ...(extra?.target ?? never()), kind: 'delete', status: null, actionDate: null, seen: null },
      { now: clock.now, notBefore: clock.now },
    )
    await run()
    expect(crm.changes.at(-1)).toEqual([`delete extra-${aLead(1).clientRef} null`])
    expect(await latestLeads(store, 5)).toMatchObject([{ isExtra: false, state: 'created' }])
  })

  it('needs nobody once its extra row was made a duplicate', async () => {
    await twice()
    const extra = (await latestLeads(store, 5)).find(({ isExtra }) => isExtra)
    await askChange(
      store,
      { ...(extra?.target ?? never()), kind: 'status', status: 'duplicate', actionDate: null, seen: null },
      { now: clock.now, notBefore: clock.now },
    )
    expect(await countExtra(store)).toBe(1)
    await run()
    expect(await countExtra(store)).toBe(0)
    expect((await readLeadIndex(store).all).filter(({ needsYou }) => needsYou)).toEqual([])
    expect((await latestLeads(store, 5)).map(({ isExtra }) => isExtra)).toEqual([false, false])
  })

  it('is told when a listing shows a second row with its own name', async () => {
    await createdLead(1)
    const row = { fullName: null, phone: null, city: null, area: null, address: null, status: null, createdAt: 5, products: null }
    const shownAs = (reference: string) => ({ ...row, handle: { reference, id: null }, clientRef: aLead(1).clientRef })
    await keepRemotes(store, 'atlas', [shownAs('LD-1'), shownAs('LD-2')], clock.now)
    await keepRemotes(store, 'atlas', [shownAs('LD-1'), shownAs('LD-2')], clock.now)
    expect((await latestLeads(store, 5)).map(({ isExtra, receipt }) => [isExtra, receipt.reference])).toEqual(
      expect.arrayContaining([
        [false, 'LD-1'],
        [true, 'LD-2'],
      ]),
    )
  })
})

function never(): never {
  throw new Error('the extra row has no target')
}
