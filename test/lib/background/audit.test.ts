import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { searchCrm } from '../../../lib/background/ask-crm.ts'
import { audit } from '../../../lib/background/audit.ts'
import { CrmFailure, type ListQuery, type RemoteLead } from '../../../lib/crm/crm-adapter.ts'
import { wedocodWeb } from '../../../lib/crm/wedocod-web/adapter.ts'
import { unaudited } from '../../../lib/store/audited.ts'
import { countExtra } from '../../../lib/store/extra-rows.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { openLane } from '../../../lib/store/schema.ts'
import { batch } from '../outbox/reducing.ts'
import { aLead } from '../store/a-lead.ts'
import { aRemote } from '../store/a-remote.ts'
import { freshStore } from '../store/fresh-store.ts'

const SENT = 1_800_000_000_000
const SETTLED = 120_000
const NOW = SENT + SETTLED

let store: Store
/** The rows of the CRM, newest first; a listing does not show whose they are. */
let rows: RemoteLead[]
let opened: string[]
const { permissions, declarativeNetRequest } = fakeBrowser

const row = (reference: string, n: number, clientRef: string | null, change: Partial<RemoteLead> = {}): RemoteLead =>
  aRemote(n, { handle: { reference, id: null }, clientRef, createdAt: SENT, ...change })

const page = (number: number, perPage: number) => ({
  rows: rows.slice((number - 1) * perPage, number * perPage).map(shown => ({ ...shown, clientRef: null })),
  page: number,
  lastPage: Math.max(1, Math.ceil(rows.length / perPage)),
  total: rows.length,
})

beforeEach(async () => {
  rows = []
  opened = []
  store = await freshStore('atlas')
  await saveLeads(
    store,
    [1, 2, 3].map(n => aLead(n)),
    { notBefore: 0 },
  )
  await store.clear('pending')
  await store.put('batches', batch({ state: 'settled', sentAt: SENT, answeredAt: SENT }))
  vi.spyOn(Date, 'now').mockImplementation(() => NOW)
  vi.spyOn(wedocodWeb, 'list').mockImplementation(async (_, query: ListQuery) => page(query.page ?? 1, query.perPage ?? 50))
  vi.spyOn(wedocodWeb, 'show').mockImplementation(async (_, { reference }) => {
    opened.push(reference ?? '')
    return rows.find(({ handle }) => handle.reference === reference) ?? null
  })
  const rules = { getSessionRules: async () => [], updateSessionRules: async () => {} }
  Object.assign(fakeBrowser, { permissions: { contains: async () => true }, declarativeNetRequest: rules })
})
afterEach(() => {
  vi.restoreAllMocks()
  Object.assign(fakeBrowser, { permissions, declarativeNetRequest })
})

const run = (now = NOW) => audit(store, 'atlas', SETTLED, now)
const extra = async () => (await store.getAll('remotes')).filter(({ copyOf }) => copyOf !== undefined).map(({ ref }) => ref)

describe('what was sent and answered well', () => {
  it('is looked through once: of an order that stands twice, the row beside the right one is kept as such', async () => {
    rows = [row('LD-3', 1, aLead(1).clientRef), row('LD-2', 2, aLead(2).clientRef), row('LD-1', 1, aLead(1).clientRef)]
    expect(await unaudited(store, 'atlas')).not.toBeNull()
    expect(await run()).toBe('over')
    expect(opened.sort()).toEqual(['LD-1', 'LD-3'])
    expect(await extra()).toEqual(['LD-3'])
    expect(await countExtra(store)).toBe(1)
    expect(await unaudited(store, 'atlas')).toBeNull()
    expect(await run()).toBe('over')
    expect(wedocodWeb.list).toHaveBeenCalledTimes(1)
  })

  it('keeps the row that somebody has worked on, though it is the younger one', async () => {
    rows = [row('LD-3', 1, aLead(1).clientRef, { status: 'confirmed' }), row('LD-1', 1, aLead(1).clientRef)]
    await run()
    expect(await extra()).toEqual(['LD-1'])
    // Listed again, without what tells whose they are, they stay what they were found to be.
    await searchCrm(store, { account: 'atlas', query: '' })
    expect(await extra()).toEqual(['LD-1'])
  })

  it('may hold two orders of one customer: nothing is said against them, and they are opened no more', async () => {
    rows = [row('LD-2', 1, aLead(2).clientRef), row('LD-1', 1, aLead(1).clientRef)]
    await run()
    await searchCrm(store, { account: 'atlas', query: '' })
    expect(opened).toHaveLength(2)
    expect(await extra()).toEqual([])
  })

  it('is looked through again as long as a resend may still be written', async () => {
    await run(NOW - 1_000)
    expect(await unaudited(store, 'atlas')).not.toBeNull()
    await run(NOW)
    expect(await unaudited(store, 'atlas')).toBeNull()
  })

  it('is found behind a page of what others wrote since', async () => {
    const later = Array.from({ length: 120 }, (_, n) => row(`LD-9${n}`, 50 + n, null, { createdAt: SENT + 60_000 }))
    rows = [...later, row('LD-2', 1, aLead(1).clientRef), row('LD-1', 1, aLead(1).clientRef)]
    await run()
    expect(await extra()).toHaveLength(1)
  })

  it('costs no request for rows that are not ours, of another moment, or of another name', async () => {
    const far = { createdAt: SENT - 300_000 }
    rows = [
      row('LD-9', 90, null),
      row('LD-8', 90, null),
      row('LD-3', 1, null),
      row('LD-2', 1, null, { fullName: 'Nour' }),
      row('LD-1', 1, null, far),
    ]
    await run()
    expect(opened).toEqual([])
  })
})

/** All goes until nothing is left to look through, as the alarm brings them; how many rows each opened. */
async function runs(): Promise<number[]> {
  const each: number[] = []
  for (let before = opened.length, end = ''; end !== 'over' && each.length < 30; before = opened.length) {
    end = await run()
    each.push(opened.length - before)
  }
  return each
}

describe('a batch that was sent twice', () => {
  /** The youngest first: each lead `times` times, as often as its request was written. */
  const written = (leads: number, times: number) =>
    Array.from({ length: leads * times }, (_, n) => {
      const lead = leads - (n % leads)
      return row(`LD-${leads * times - n}`, lead, aLead(lead).clientRef, {
        createdAt: SENT + lead + 5_000 * (times - 1 - Math.floor(n / leads)),
      })
    })
  beforeEach(async () => {
    const more = Array.from({ length: 17 }, (_, n) => aLead(n + 4))
    await saveLeads(store, more, { notBefore: 0 })
    await store.clear('pending')
  })

  it('is told whole: the rows of an order are opened together, a few in a go, until all were', async () => {
    rows = written(20, 2)
    expect(await run()).toBe('more')
    expect(opened.slice(0, 4)).toEqual(['LD-1', 'LD-21', 'LD-2', 'LD-22'])
    expect(await extra()).toEqual(['LD-21', 'LD-22', 'LD-23', 'LD-24', 'LD-25'])
    expect(await unaudited(store, 'atlas')).not.toBeNull()
    expect(await runs()).toEqual([10, 10, 10])
    expect((await extra()).length).toBe(20)
    expect(new Set(opened).size).toBe(40)
    expect(await unaudited(store, 'atlas')).toBeNull()
    expect(wedocodWeb.list).toHaveBeenCalledTimes(1)
  })

  it('is told though somebody sent it a third time, and no second order among it', async () => {
    const another = row('LD-99', 7, 'of another device', { createdAt: SENT + 5_000 })
    rows = [another, ...written(8, 3)]
    await runs()
    expect((await extra()).length).toBe(16)
    expect(await extra()).not.toContain('LD-99')
  })

  it('goes on where it was when a request fails on the way', async () => {
    rows = written(20, 2)
    vi.mocked(wedocodWeb.show ?? vi.fn()).mockRejectedValueOnce(new CrmFailure('rate-limited', ''))
    expect(await run()).toBe('later')
    await runs()
    expect((await extra()).length).toBe(20)
  })

  it('holds rows that show nobody, or are gone: each is opened once', async () => {
    rows = written(3, 2).map(one => ({ ...one, clientRef: null }))
    const [last] = rows
    vi.mocked(wedocodWeb.show ?? vi.fn()).mockImplementation(async (_, { reference }) => {
      opened.push(reference ?? '')
      return reference === last?.handle.reference ? null : (rows.find(({ handle }) => handle.reference === reference) ?? null)
    })
    await runs()
    rows = rows.slice(1)
    await searchCrm(store, { account: 'atlas', query: 'LD-1' })
    expect(opened.length).toBe(6)
    expect(await extra()).toEqual([])
    expect(await store.get('remotes', ['atlas', last?.handle.reference ?? ''])).toBeUndefined()
  })
})

describe('the row that is offered for deletion', () => {
  it.each([
    ['put aside, not the older one', 'new', 'duplicate', 'LD-2'],
    ['put aside, not the younger one that is delivered', 'duplicate', 'confirmed', 'LD-1'],
    ['put aside, though the other is new', 'cancelled', 'new', 'LD-1'],
    ['younger, where both are put aside', 'wrong', 'duplicate', 'LD-2'],
  ] as const)('is the one that is %s', async (_, older, younger, offered) => {
    rows = [row('LD-2', 1, aLead(1).clientRef, { status: younger }), row('LD-1', 1, aLead(1).clientRef, { status: older })]
    await run()
    expect(await extra()).toEqual([offered])
  })

  it('changes when somebody works on it, and is none that is dealt with', async () => {
    rows = [row('LD-2', 1, aLead(1).clientRef), row('LD-1', 1, aLead(1).clientRef)]
    await run()
    expect(await extra()).toEqual(['LD-2'])
    expect(await countExtra(store)).toBe(1)
    rows = rows.map(one => ({ ...one, status: one.handle.reference === 'LD-2' ? 'confirmed' : 'duplicate' }))
    await searchCrm(store, { account: 'atlas', query: '' })
    expect(await extra()).toEqual(['LD-1'])
    expect(await countExtra(store)).toBe(0)
  })
})

describe('a CRM that writes numbers as people do', () => {
  it('is looked through all the same', async () => {
    const national = { phone: `0${aLead(1).phone?.slice(4)}` }
    rows = [row('LD-2', 1, aLead(1).clientRef, national), row('LD-1', 1, aLead(1).clientRef, national)]
    await run()
    expect(await extra()).toEqual(['LD-2'])
  })
})

describe('looking through', () => {
  it('is put off without the permission to reach the CRM', async () => {
    Object.assign(fakeBrowser, { permissions: { contains: async () => false } })
    expect(await run()).toBe('later')
    expect(wedocodWeb.list).not.toHaveBeenCalled()
    expect(await unaudited(store, 'atlas')).not.toBeNull()
  })

  it('goes on behind a thousand rows that others wrote', async () => {
    const later = Array.from({ length: 1_120 }, (_, n) => row(`LD-9${n}`, 50 + n, null, { createdAt: SENT + 60_000 }))
    rows = [...later, row('LD-2', 1, aLead(1).clientRef), row('LD-1', 1, aLead(1).clientRef)]
    expect(await run()).toBe('more')
    expect(await run()).toBe('over')
    expect(await extra()).toEqual(['LD-2'])
  })

  it('is tried again when the CRM does not answer', async () => {
    vi.mocked(wedocodWeb.list ?? vi.fn()).mockRejectedValueOnce(new CrmFailure('offline', ''))
    expect(await run()).toBe('later')
    expect(await unaudited(store, 'atlas')).not.toBeNull()
  })

  it('comes after what waits to be sent, and not before the moment that the CRM asked for', async () => {
    await store.put('lanes', { ...openLane('atlas'), retryAt: NOW + 1 })
    expect(await run()).toBe('more')
    await store.put('lanes', openLane('atlas'))
    await saveLeads(store, [aLead(4)], { notBefore: 0 })
    expect(await run()).toBe('more')
    expect(wedocodWeb.list).not.toHaveBeenCalled()
    await store.clear('pending')
    expect(await run()).toBe('over')
  })

  it('is left alone with a token that may not list, and while the account waits for a person', async () => {
    await store.put('lanes', { ...openLane('atlas'), pause: 'unauthorized' })
    expect(await run()).toBe('over')
    expect(wedocodWeb.list).not.toHaveBeenCalled()
    await store.put('lanes', openLane('atlas'))
    vi.mocked(wedocodWeb.list ?? vi.fn()).mockRejectedValueOnce(new CrmFailure('forbidden', ''))
    expect(await run()).toBe('over')
    expect(await unaudited(store, 'atlas')).toBeNull()
  })
})

it('the list of leads, opened, tells of a row that stands twice at once', async () => {
  rows = [row('LD-2', 1, aLead(1).clientRef), row('LD-1', 1, aLead(1).clientRef)]
  await searchCrm(store, { account: 'atlas', query: '' })
  expect(await extra()).toHaveLength(1)
})
