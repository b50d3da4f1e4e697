import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { connectionTo, courierFor } from '../../../lib/background/courier-for.ts'
import { noteWait } from '../../../lib/background/note-wait.ts'
import { wedocodSeller } from '../../../lib/crm/wedocod-seller/adapter.ts'
import { flush, type Outbox } from '../../../lib/outbox/flush.ts'
import { defaultPolicy } from '../../../lib/outbox/policy.ts'
import { askChange } from '../../../lib/store/ask-change.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { leadTarget, remoteTarget } from '../../../lib/store/target.ts'
import { type RunningSandbox, startSandbox } from '../../sandbox/start-sandbox.ts'
import { passTime, pretendWorker } from '../outbox/pretend-worker.ts'
import { aLead } from '../store/a-lead.ts'
import { freshStore } from '../store/fresh-store.ts'

const MINUTE = 60_000
const leads = Array.from({ length: 25 }, (_, n) => aLead(n))
describe('25 leads to the seller API', () => {
  const clock = { now: 0 }
  let sandbox: RunningSandbox
  let store: Store
  let outbox: Outbox

  beforeEach(async () => {
    clock.now = Date.now()
    sandbox = await startSandbox()
    store = await freshStore('atlas')
    outbox = pretendWorker(store, clock, courierFor({ baseUrl: `${sandbox.url}/seller`, token: sandbox.token }, wedocodSeller))
    await saveLeads(store, leads, { notBefore: clock.now })
  })
  afterEach(() => sandbox.close())

  const told = async () => (await latestLeads(store, 100)).map(({ state, receipt }) => [state, receipt.reference])
  const committed = () => sandbox.leads().map(({ client_ref, reference }) => [client_ref, reference])
  const inCrm = () => sandbox.leads().map(({ reference }) => ['created', reference])
  const posts = () => sandbox.requests().filter(({ method }) => method === 'POST')

  it('go ten at a time, at the pace of the policy, and are in the CRM with their references', async () => {
    await flush('atlas', outbox)
    expect(posts().map(({ rows, status }) => [rows, status])).toEqual([[10, 201]])
    await passTime(outbox, clock, MINUTE)
    expect(posts().map(({ rows, status }) => [rows, status])).toEqual([
      [10, 201],
      [10, 201],
      [5, 201],
    ])
    expect(committed().map(([clientRef]) => clientRef)).toEqual(leads.map(({ clientRef }) => clientRef))
    expect((await told()).toReversed()).toEqual(inCrm())
  })

  it('stay where they are for as long as the CRM asks, though what it answered that to was only a question', async () => {
    sandbox.setFaults([{ kind: 'status', status: 429, retryAfter: 90, method: 'GET' }])
    const way = { baseUrl: `${sandbox.url}/seller`, token: sandbox.token, asked: noteWait(store, 'atlas') }
    const heedful = pretendWorker(store, clock, courierFor(way, wedocodSeller))
    await flush('atlas', heedful)
    expect(posts().map(({ rows, status }) => [rows, status])).toEqual([[10, 201]])
    clock.now = Date.now() + 80_000
    expect(await flush('atlas', heedful)).toBeGreaterThan(clock.now)
    expect(posts()).toHaveLength(1)
    clock.now += 20_000
    await flush('atlas', heedful)
    expect(posts()).toHaveLength(2)
  })

  it('that are only promised are looked for until they are there, and end in the CRM once', async () => {
    sandbox.setFaults([
      { kind: 'sync-limit', rows: 0 },
      { kind: 'async-commit', ms: 20 },
    ])
    await flush('atlas', outbox)
    expect((await told()).filter(([state]) => state === 'accepted')).toHaveLength(10)
    await vi.waitUntil(() => sandbox.leads().length === 10)
    for (const written of [20, 25]) {
      await passTime(outbox, clock, defaultPolicy.acceptedQuarantine + MINUTE)
      await vi.waitUntil(() => sandbox.leads().length === written)
    }
    await passTime(outbox, clock, defaultPolicy.acceptedQuarantine + MINUTE)
    expect((await told()).toReversed()).toEqual(inCrm())
    expect(posts()).toHaveLength(3)
  })

  it('of which some failed, nobody knows which, are looked up, and only those are sent again', async () => {
    sandbox.setFaults([{ kind: 'sync-failures', rows: 3, times: 1 }])
    await passTime(outbox, clock, 10 * MINUTE)
    expect((await told()).map(([state]) => state)).toEqual(leads.map(() => 'created'))
    expect(new Set(committed().map(([clientRef]) => clientRef)).size).toBe(25)
    expect(committed()).toHaveLength(25)
  })

  it('can be deleted once the CRM has told their id: when it wrote them, or when it changed them', async () => {
    const ask = async (kind: 'status' | 'delete', target: string) => {
      await askChange(
        store,
        { account: 'atlas', target, kind, status: kind === 'status' ? 'wrong' : null, actionDate: null, seen: null },
        { now: clock.now, notBefore: clock.now },
      )
      await passTime(outbox, clock, MINUTE)
    }
    const left = () => sandbox.leads().map(({ reference }) => reference)
    await passTime(outbox, clock, MINUTE)
    const list = async () => {
      const { rows } = (await wedocodSeller.list?.({ ...connectionTo(`${sandbox.url}/seller`, sandbox.token, 5000) }, {})) ?? { rows: [] }
      const elsewhere = rows.map(row => (row.handle.reference === 'LED-00020' ? { ...row, clientRef: null, phone: null } : row))
      await keepRemotes(store, 'atlas', elsewhere, clock.now)
    }
    await list()
    await ask('delete', leadTarget(1))
    expect(left()).not.toContain('LED-00001')
    await ask('delete', remoteTarget('LED-00020'))
    expect(left()).toContain('LED-00020')
    await ask('status', remoteTarget('LED-00020'))
    await list()
    await ask('delete', remoteTarget('LED-00020'))
    expect(left()).not.toContain('LED-00020')
    expect(left()).toHaveLength(23)
  })

  describe('a status that waited while the CRM was down', () => {
    const target = leadTarget(1)
    /** The adapters go by the real clock: so long ago by it. */
    const ask = (status: 'confirmed' | 'no_reply', minutesAgo: number) =>
      askChange(
        store,
        { account: 'atlas', target, kind: 'status', status, actionDate: null, seen: 'new' },
        { now: Date.now() - minutesAgo * MINUTE, notBefore: clock.now },
      )
    const elsewhere = async (status: 'wrong') => {
      const connection = connectionTo(`${sandbox.url}/seller`, sandbox.token, 5000)
      const reference = sandbox.leads()[0]?.reference ?? ''
      await wedocodSeller.updateStatuses?.(connection, [{ handle: { reference, id: null }, status, actionDate: null }])
    }
    const inCrm = () => sandbox.leads()[0]?.status
    const change = async () => (await latestLeads(store, 100)).at(-1)?.change

    beforeEach(() => passTime(outbox, clock, MINUTE))

    it('does not write over what somebody else set meanwhile: it says what that is', async () => {
      await ask('confirmed', 10)
      await elsewhere('wrong')
      await passTime(outbox, clock, MINUTE)
      expect(inCrm()).toBe('wrong')
      expect(await change()).toMatchObject({ state: 'refused', errors: [{ field: 'conflict', message: 'wrong' }] })
      await ask('confirmed', 0)
      await passTime(outbox, clock, MINUTE)
      expect(inCrm()).toBe('confirmed')
    })

    it('goes when the lead is still what it was', async () => {
      await ask('no_reply', 10)
      await passTime(outbox, clock, MINUTE)
      expect(inCrm()).toBe('no_reply')
      expect(await change()).toMatchObject({ state: 'done' })
    })
  })
})
