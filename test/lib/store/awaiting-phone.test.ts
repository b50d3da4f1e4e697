import { beforeEach, expect, it } from 'vitest'
import { awaitingOfThread, countAwaiting } from '../../../lib/store/awaiting-phone.ts'
import { discardLead, editLead } from '../../../lib/store/change-lead.ts'
import { claim } from '../../../lib/store/claim-batch.ts'
import { counters } from '../../../lib/store/counters.ts'
import { readMark } from '../../../lib/store/drafts.ts'
import { readLeadIndex } from '../../../lib/store/lead-index.ts'
import { findLead } from '../../../lib/store/list-leads.ts'
import { isTorn } from '../../../lib/store/mend.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { aLead } from './a-lead.ts'
import { freshStore } from './fresh-store.ts'

let store: Store
beforeEach(async () => {
  store = await freshStore('atlas')
})

const awaiting = (n: number) => aLead(n, { account: null, meantFor: 'atlas', phone: null })
const claimAll = () => claim(store, 'atlas', { now: 100, limit: 50, epoch: 1, ready: () => true })
const stateOf = async (n: number) => (await findLead(store, aLead(n).clientRef))?.state

it('a lead without its number stays here, needs the seller, and is never claimed', async () => {
  await saveLeads(store, [awaiting(1), aLead(2, { account: null })], { notBefore: 0 })
  expect(await stateOf(1)).toBe('local')
  expect(await countAwaiting(store)).toBe(1)
  expect((await readLeadIndex(store).all).map(({ needsYou }) => needsYou)).toEqual([false, true])
  expect(await claimAll()).toBeNull()
  expect(await counters(store)).toMatchObject({ captured: 2, local: 2 })
  expect(await isTorn(store)).toBe(false)
})

it('with its number it waits for its turn like any other, once', async () => {
  await saveLeads(store, [awaiting(1)], { notBefore: 0 })
  expect(await editLead(store, aLead(1), 50)).toBe('done')
  expect(await countAwaiting(store)).toBe(0)
  expect(await counters(store)).toMatchObject({ captured: 1, local: 0 })
  expect((await claimAll())?.rows).toHaveLength(1)
})

it('discarded, it needs nobody', async () => {
  await saveLeads(store, [awaiting(1)], { notBefore: 0 })
  await discardLead(store, aLead(1).clientRef, 5)
  expect(await countAwaiting(store)).toBe(0)
  expect(await awaitingOfThread(store, 'whatsapp:contact-1')).toBeNull()
})

it('is found by its chat, the newest first', async () => {
  const source = { ...aLead(1).source, thread: 'whatsapp:salma' }
  await saveLeads(store, [{ ...awaiting(1), source }, { ...awaiting(2), source }, awaiting(3)], { notBefore: 0 })
  expect((await awaitingOfThread(store, 'whatsapp:salma'))?.key).toBe(aLead(2).clientRef)
})

it('takes its chat along when its number came, and gives all of it back when it is discarded', async () => {
  const mark = { thread: 'whatsapp:contact-1', capturedAt: aLead(1).capturedAt }
  await saveLeads(store, [awaiting(1)], { notBefore: 0, mark: { ...mark, lastMessage: 'A', messages: ['whatsapp:a#1'] } })
  await editLead(store, aLead(1), 50, { ...mark, lastMessage: 'B', names: ['whatsapp:+212600000001'], messages: ['whatsapp:b#2'] })
  expect(await readMark(store, mark.thread)).toEqual({
    ...mark,
    lastMessage: 'B',
    previous: null,
    names: ['whatsapp:+212600000001'],
    messages: ['whatsapp:a#1', 'whatsapp:b#2'],
  })
  await discardLead(store, aLead(1).clientRef, 60)
  expect(await readMark(store, mark.thread)).toBeNull()
})
