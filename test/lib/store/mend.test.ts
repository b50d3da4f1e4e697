import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askChange } from '../../../lib/store/ask-change.ts'
import { counters } from '../../../lib/store/counters.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import { isTorn, mend } from '../../../lib/store/mend.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import type { LeadclipSchema } from '../../../lib/store/schema.ts'
import { isBehind, stockOf } from '../../../lib/store/stock.ts'
import { leadTarget } from '../../../lib/store/target.ts'
import type { Fault } from '../outbox/pretend-crm.ts'
import { PretendShop } from '../outbox/pretend-shop.ts'
import { aLead } from './a-lead.ts'
import { bringBack, drop, snapshot } from './damage.ts'

const HOUR = 3_600_000
const none = { atlas: [], souk: [] }
const states = async (shop: PretendShop) => (await latestLeads(shop.store, 99)).map(({ state }) => state)
const copies = (shop: PretendShop, n: number) => shop.copies(aLead(n).clientRef).length

/** Captures leads and, with `isSent`, lets them reach the CRM. */
async function capture(shop: PretendShop, numbers: number[], isSent: boolean): Promise<void> {
  const leads = numbers.map(n => aLead(n, { account: n % 2 === 0 ? 'atlas' : 'souk' }))
  await saveLeads(shop.store, leads, { notBefore: 0 })
  for (const account of isSent ? (['atlas', 'souk'] as const) : []) await shop.run(account)
}

describe('a database that was brought back to an older state', () => {
  it('sends nothing again that had left since: it is looked for first', async () => {
    const shop = await PretendShop.open(none)
    await capture(shop, [1, 2, 3, 4], false)
    const then = await snapshot(shop.store)
    for (const account of ['atlas', 'souk'] as const) await shop.run(account)
    const before = await stockOf(shop.store)
    await bringBack(shop.store, then)
    expect(isBehind(await stockOf(shop.store), before)).toBe(true)
    await mend(shop.store, before, shop.clock.now)
    await shop.calm(HOUR)
    await shop.check()
    expect(await states(shop)).toEqual(['created', 'created', 'created', 'created'])
    expect([1, 2, 3, 4].map(n => copies(shop, n))).toEqual([1, 1, 1, 1])
  })

  it('gives out no number twice', async () => {
    const shop = await PretendShop.open(none)
    const then = await snapshot(shop.store)
    await capture(shop, [1, 2], true)
    const before = await stockOf(shop.store)
    await bringBack(shop.store, then)
    await mend(shop.store, before, shop.clock.now)
    expect(await stockOf(shop.store)).toMatchObject({ captured: 0, seq: before.seq, batch: before.batch })
  })
})

describe('a database of which the browser dropped a part', () => {
  it('counts what is left, and captures go on', async () => {
    const shop = await PretendShop.open(none)
    await capture(shop, [1, 2, 3, 4], false)
    await drop(shop.store, [
      { name: 'leads', nth: 2 },
      { name: 'meta', nth: 1 },
    ])
    expect(await isTorn(shop.store)).toBe(true)
    await mend(shop.store, null, shop.clock.now)
    await capture(shop, [5], false)
    expect(await counters(shop.store)).toMatchObject({ captured: 3, seq: 4 })
    await shop.calm(HOUR)
    expect(await states(shop)).toEqual(['created', 'created', 'created'])
  })

  it('leaves what waits to a person when its account is gone, and asks for a token that is gone', async () => {
    const shop = await PretendShop.open(none)
    await capture(shop, [1, 2], false)
    await shop.store.delete('accounts', 'atlas')
    await shop.store.delete('secrets', 'souk')
    expect(await isTorn(shop.store)).toBe(true)
    await mend(shop.store, null, shop.clock.now)
    expect(await states(shop)).toEqual(['review', 'unknown'])
    expect((await shop.store.get('lanes', 'souk'))?.pause).toBe('unauthorized')
  })

  it('looks for what was under way first when only the record of that is gone', async () => {
    const shop = await PretendShop.open({ atlas: ['never-before'], souk: [] })
    await capture(shop, [2], true)
    await shop.store.clear('batches')
    expect(await isTorn(shop.store)).toBe(true)
    await mend(shop.store, null, shop.clock.now)
    await shop.calm(HOUR)
    expect(copies(shop, 2)).toBe(1)
  })

  it('asks again for a change that waits without its row, and forgets one whose lead is gone', async () => {
    const shop = await PretendShop.open(none)
    await capture(shop, [2, 4], true)
    const change = { account: 'atlas', kind: 'status', status: 'confirmed', actionDate: null, seen: null } as const
    for (const seq of [1, 2]) await askChange(shop.store, { ...change, target: leadTarget(seq) }, { now: 5, notBefore: 0 })
    await shop.store.clear('pending')
    await shop.store.delete('leads', 2)
    expect(await isTorn(shop.store)).toBe(true)
    await mend(shop.store, null, shop.clock.now)
    expect(await shop.store.getAll('pending')).toMatchObject([{ kind: 'status', target: leadTarget(1) }])
    expect(await shop.store.count('changes')).toBe(1)
  })
})

const stores = ['leads', 'pending', 'batches', 'outcomes', 'meta', 'accounts', 'secrets', 'changes'] as const
const losses = fc.array(
  fc.record<{ name: (typeof stores)[number] & keyof LeadclipSchema; nth: number }>({
    name: fc.constantFrom(...stores),
    nth: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 3 },
)
const fault = fc.constantFrom<Fault>('none', 'refused', 'lost-before', 'lost-after', 'never-before', 'never-after', 'late')

/** Five captures with faults; then an older state (none of them when `back` is 5) and without what is dropped. */
async function damagedShop(lost: Parameters<typeof drop>[1], faults: Fault[], back: number): Promise<PretendShop> {
  const shop = await PretendShop.open({ atlas: [...faults], souk: [...faults] })
  let then = await snapshot(shop.store)
  for (let n = 0; n < 5; n += 1) {
    if (n === back) then = await snapshot(shop.store)
    await capture(shop, [n * 3, n * 3 + 1, n * 3 + 2], n < 4)
    shop.clock.now += 20_000
  }
  const before = await stockOf(shop.store)
  if (back < 5) await bringBack(shop.store, then)
  await drop(shop.store, lost)
  const isDamaged = isBehind(await stockOf(shop.store), before) || (await isTorn(shop.store))
  if (isDamaged) await mend(shop.store, before, shop.clock.now)
  return shop
}

it('whatever is dropped or brought back, what is left fits together, nothing is sent twice and nothing is stuck', async () => {
  await fc.assert(
    fc.asyncProperty(losses, fc.array(fault, { maxLength: 5 }), fc.integer({ min: 0, max: 5 }), async (lost, faults, back) => {
      const shop = await damagedShop(lost, faults, back)
      await shop.check()
      await shop.calm(HOUR)
      await shop.check()
      const held = new Set(await shop.store.getAllKeys('secrets'))
      const ends = (account: string | null) => ['created', 'review', ...(held.has(account ?? '') ? [] : ['queued', 'unknown', 'sending'])]
      for (const { state, lead } of await latestLeads(shop.store, 99)) expect(ends(lead.account)).toContain(state)
    }),
    { numRuns: 150 },
  )
}, 60_000)
