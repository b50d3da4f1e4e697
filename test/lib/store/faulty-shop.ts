import fc from 'fast-check'
import { askChange } from '../../../lib/store/ask-change.ts'
import { confirmPresent, discardLead, editLead, sendNow } from '../../../lib/store/change-lead.ts'
import { findLead, latestLeads } from '../../../lib/store/list-leads.ts'
import { purge } from '../../../lib/store/purge.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { leadTarget } from '../../../lib/store/target.ts'
import type { Fault } from '../outbox/pretend-crm.ts'
import { ACCOUNTS, type AccountName, PretendShop } from '../outbox/pretend-shop.ts'
import { aLead } from './a-lead.ts'
import { type Failure, failWrites } from './failing-writes.ts'

/** One thing that a person or the background does, with the nth lead or for an account. */
interface Step {
  what: 'save' | 'many' | 'edit' | 'discard' | 'send' | 'confirm' | 'ask' | 'run' | 'pass' | 'purge'
  n: number
  account: AccountName
}

/** Everything that writes, in any order, with failures anywhere in it. */
export interface Course {
  steps: Step[]
  failures: Failure[]
  faults: Fault[]
}

const HOUR = 3_600_000

export const course: fc.Arbitrary<Course> = fc.record({
  steps: fc.array(
    fc.record<Step>({
      what: fc.constantFrom('save', 'many', 'edit', 'discard', 'send', 'confirm', 'ask', 'run', 'run', 'run', 'pass', 'purge'),
      n: fc.nat(9),
      account: fc.constantFrom(...ACCOUNTS),
    }),
    { minLength: 10, maxLength: 40 },
  ),
  failures: fc.array(
    fc.record<Failure>({
      after: fc.nat(30),
      how: fc.constantFrom('itself', 'afterwards'),
      error: fc.constantFrom('QuotaExceededError', 'AbortError', 'UnknownError'),
    }),
    { minLength: 1, maxLength: 12 },
  ),
  faults: fc.array(fc.constantFrom<Fault>('none', 'refused', 'lost-before', 'lost-after', 'never-after', 'late'), { maxLength: 5 }),
})

/** What a course came to. */
export interface Toll {
  leads: number
  struck: number
}

/**
 * Runs a course. Whatever breaks a promise throws: a lead that was acknowledged and is nowhere, one that was refused and is there, one
 * that is in two states or twice in the CRM, counters that do not add up.
 */
export async function runCourse({ steps, failures, faults }: Course): Promise<Toll> {
  const shop = await PretendShop.open({ atlas: [...faults], souk: [...faults] })
  const acknowledged = new Set<number>()
  const writes = failWrites(failures)
  try {
    for (const step of steps) {
      await attempt(shop, step, acknowledged)
      await checkAcknowledged(shop, acknowledged)
      await shop.check()
    }
  } finally {
    writes.end()
  }
  await shop.calm(8 * HOUR)
  await shop.check()
  await checkEnd(shop)
  return { leads: acknowledged.size, struck: writes.struck() }
}

/** Does a step; a write that failed says so, as its person is told, or its worker is dead. */
async function attempt(shop: PretendShop, step: Step, acknowledged: Set<number>): Promise<void> {
  try {
    await act(shop, step, acknowledged)
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'StoreFailure') throw error
  }
}

async function act(shop: PretendShop, { what, n, account }: Step, acknowledged: Set<number>): Promise<void> {
  const { store, clock } = shop
  const lead = aLead(n, { account, capturedAt: clock.now })
  switch (what) {
    case 'save':
    case 'many': {
      const all = what === 'save' ? [n] : [n, n + 10, n + 20, n + 30]
      const fresh = all.filter(one => !acknowledged.has(one))
      await saveLeads(
        store,
        fresh.map(one => aLead(one, { account, capturedAt: clock.now })),
        { notBefore: clock.now },
      )
      for (const one of fresh) acknowledged.add(one)
      return
    }
    case 'edit':
      if (shop.copies(lead.clientRef).length === 0 && !(await isAsked(shop, lead.clientRef))) await editLead(store, lead, clock.now)
      return
    case 'discard':
      await discardLead(store, lead.clientRef, clock.now)
      return
    case 'send':
      await sendNow(store, lead.clientRef, clock.now)
      return
    case 'confirm':
      if (shop.copies(lead.clientRef).length > 0 && (await isAsked(shop, lead.clientRef)))
        await confirmPresent(store, lead.clientRef, clock.now)
      return
    case 'ask':
      return ask(shop, lead.clientRef)
    case 'run':
      return shop.run(account)
    case 'pass':
      clock.now += 40_000
      return
    case 'purge':
      await purge(store, 0)
  }
}

const isAsked = async ({ store }: PretendShop, ref: string) => (await findLead(store, ref))?.state === 'review'

async function ask({ store, clock }: PretendShop, ref: string): Promise<void> {
  const row = await store.getFromIndex('leads', 'clientRef', ref)
  if (!row?.account || (await findLead(store, ref))?.state !== 'created') return
  const change = {
    account: row.account,
    target: leadTarget(row.seq),
    kind: 'status',
    status: 'confirmed',
    actionDate: null,
    seen: null,
  } as const
  await askChange(store, change, { now: clock.now, notBefore: clock.now })
}

/** What was acknowledged is stored, and nothing else: all or none of each write. */
async function checkAcknowledged({ store }: PretendShop, acknowledged: Set<number>): Promise<void> {
  const stored = (await latestLeads(store, 1_000)).filter(({ ours }) => ours).map(({ key }) => key)
  const expected = [...acknowledged].map(n => aLead(n).clientRef)
  if (stored.toSorted().join() !== expected.toSorted().join()) throw new Error(`stored ${stored}, acknowledged ${expected}`)
}

/** With nothing in the way any more, all of it comes to rest, once. */
async function checkEnd(shop: PretendShop): Promise<void> {
  for (const { state, key } of await latestLeads(shop.store, 1_000)) {
    const copies = shop.copies(key).length
    if (state === 'created' ? copies !== 1 : state !== 'discarded' && state !== 'review')
      throw new Error(`${key} ends as ${state}, ${copies} times there`)
  }
  if ((await shop.store.count('pending')) > 0) throw new Error('a row waits for ever')
}
