import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LeadState } from '../../../lib/lead/lead-state.ts'
import { confirmPresent, discardLead, editLead, sendNow } from '../../../lib/store/change-lead.ts'
import { findLead, latestLeads } from '../../../lib/store/list-leads.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { aLead } from '../store/a-lead.ts'
import type { Fault } from './pretend-crm.ts'
import { ACCOUNTS, type AccountName, PretendShop, TRIES } from './pretend-shop.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const UNDO = 8_000

const faults = fc.array(fc.constantFrom<Fault>('none', 'refused', 'lost-before', 'lost-after', 'never-before', 'never-after', 'late'), {
  maxLength: TRIES - 1,
})

interface Step {
  what: keyof typeof actions
  n: number
  account: AccountName
  /** Milliseconds; what it means is the action's. */
  by: number
}

const stateOf = async ({ store }: PretendShop, n: number) => (await findLead(store, aLead(n).clientRef))?.state

/** What happens in a shop. A lead to review is never sent again here: that a person may do, who looked into the CRM. */
const actions = {
  save: async (shop: PretendShop, { n, account }: Step) => {
    if ((await stateOf(shop, n)) === undefined) await saveLeads(shop.store, [aLead(n, { account })], { notBefore: shop.clock.now + UNDO })
  },
  saveMany: async (shop: PretendShop, { account }: Step) => {
    for (let n = 0; n < 8; n += 1) await actions.save(shop, { what: 'save', n, account, by: 0 })
  },
  sendNow: async (shop: PretendShop, { n }: Step) => void (await sendNow(shop.store, aLead(n).clientRef, shop.clock.now)),
  edit: async (shop: PretendShop, { n, account }: Step) => {
    const mayBeThere = asked.has(aLead(n).clientRef)
    if (!mayBeThere) await editLead(shop.store, aLead(n, { account, city: 'Fès' }), shop.clock.now + UNDO)
  },
  undo: async (shop: PretendShop, { n }: Step) => void (await discardLead(shop.store, aLead(n).clientRef, shop.clock.now)),
  confirm: async (shop: PretendShop, { n }: Step) => {
    const { clientRef } = aLead(n)
    const isThere = shop.copies(clientRef).length > 0
    if (isThere && (await stateOf(shop, n)) === 'review') await confirmPresent(shop.store, clientRef, shop.clock.now)
  },
  run: (shop: PretendShop, { account }: Step) => shop.run(account),
  pass: async (shop: PretendShop, { by }: Step) => {
    shop.clock.now += Math.abs(by) % 40_000
  },
  jump: async (shop: PretendShop, { by }: Step) => shop.putClock(by),
  poison: async (shop: PretendShop, { n, by }: Step) => void shop.poison.set(aLead(n).clientRef, by % 2 === 0 ? 'unknown' : 'invalid'),
  blind: async (shop: PretendShop, { by }: Step) => {
    shop.mayList = by % 3 !== 0
    shop.wasBlind ||= !shop.mayList
  },
}

/** Leads that a person was asked about once. */
let asked: Set<string>

const step = fc.record<Step>({
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Step['what']>('run', 'run', 'pass', 'jump', 'sendNow') },
    { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(actions) as Step['what'][])) },
  ),
  n: fc.integer({ min: 0, max: 7 }),
  account: fc.constantFrom(...ACCOUNTS),
  by: fc.oneof(fc.integer({ min: -DAY, max: DAY }), fc.constantFrom(-DAY, -HOUR, -MINUTE, MINUTE, HOUR, DAY)),
})

async function act(shop: PretendShop, one: Step): Promise<void> {
  await actions[one.what](shop, one)
  await shop.check()
  for (const { state, key } of await latestLeads(shop.store, 100)) if (state === 'review') asked.add(key)
}

/** Where a lead may be in the end: in the CRM, or taken back; refused when the CRM cannot take it; left to a person when nobody might look. */
function ends({ poison, wasBlind }: PretendShop, key: string): LeadState[] {
  return ['created', 'discarded', ...(poison.has(key) ? (['rejected'] as const) : []), ...(wasBlind ? (['review'] as const) : [])]
}

/** Nothing waits for ever; what is called created is in a CRM once, and nothing else is in one. */
async function checkEnd(shop: PretendShop): Promise<void> {
  for (const { state, key } of await latestLeads(shop.store, 100)) {
    expect(ends(shop, key)).toContain(state)
    const isOpen = shop.excused.has(key) || (state !== 'created' && asked.has(key))
    if (!isOpen) expect(shop.copies(key)).toHaveLength(state === 'created' ? 1 : 0)
  }
}

it('in any order of faults, deaths, clocks, edits and undos, no lead is lost, sent twice or stuck', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), faults, faults, fc.boolean(), async (steps, atlas, souk, isOver) => {
      asked = new Set()
      const shop = await PretendShop.open({ atlas, souk })
      await act(shop, { what: 'saveMany', n: 0, account: 'atlas', by: 0 })
      if (isOver) shop.clock.now += UNDO
      for (const one of steps) await act(shop, one)
      await shop.calm(8 * HOUR)
      await act(shop, { what: 'pass', n: 0, account: 'atlas', by: 0 })
      await checkEnd(shop)
    }),
    { numRuns: 120 },
  )
}, 120_000)
