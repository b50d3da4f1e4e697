import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { confirmPresent, discardLead, editLead, sendNow } from '../../../lib/store/change-lead.ts'
import { claim } from '../../../lib/store/claim-batch.ts'
import { counters } from '../../../lib/store/counters.ts'
import { readMark } from '../../../lib/store/drafts.ts'
import { findLead, latestLeads } from '../../../lib/store/list-leads.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import type { RowOutcome } from '../../../lib/store/schema.ts'
import { settle } from '../../../lib/store/settle-batch.ts'
import { waiting } from '../../../lib/store/tally.ts'
import { aLead } from './a-lead.ts'
import { freshStore } from './fresh-store.ts'

let store: Store
beforeEach(async () => {
  store = await freshStore('atlas')
})

const refOf = (n: number) => aLead(n).clientRef
const stateOf = async (n: number) => (await findLead(store, refOf(n)))?.state
const outcome = (seq: number, state: RowOutcome['state']): RowOutcome => ({
  seq,
  state,
  at: 5,
  sentAt: 4,
  remote: null,
  copies: 1,
  errors: [],
  message: null,
})

/** Sends what is due and lets the CRM answer with one state for all of it. */
async function sendAll(answer: 'created' | 'rejected' | 'review'): Promise<void> {
  const claimed = await claim(store, 'atlas', { now: 100, limit: 50, epoch: 1, ready: () => true })
  if (!claimed) return
  const { batch, rows } = claimed
  const settled = answer === 'created' ? { ...batch, state: 'settled' as const } : null
  const outcomes = answer === 'created' ? [] : rows.map(row => outcome(row.seq, answer))
  await settle(store, batch, rows, lane => ({ lane, batch: settled, leave: rows.map(row => row.seq), outcomes }))
}

describe('a stored lead', () => {
  it('that is in the CRM can be neither edited nor taken back', async () => {
    await saveLeads(store, [aLead(1)], { notBefore: 0 })
    await sendAll('created')
    expect(await stateOf(1)).toBe('created')
    expect(await editLead(store, aLead(1), 0)).toBe('in-crm')
    expect(await discardLead(store, refOf(1), 0)).toBe('in-crm')
  })

  it('that was refused goes again when it was mended', async () => {
    await saveLeads(store, [aLead(1)], { notBefore: 0 })
    await sendAll('rejected')
    expect(await editLead(store, aLead(1, { city: 'Fès' }), 0)).toBe('done')
    expect(await findLead(store, refOf(1))).toMatchObject({ state: 'queued', lead: { city: 'Fès' } })
  })

  it('to review is in the CRM once a person says so', async () => {
    await saveLeads(store, [aLead(1)], { notBefore: 0 })
    await sendAll('review')
    expect(await confirmPresent(store, refOf(1), 9)).toBe('done')
    expect(await stateOf(1)).toBe('created')
  })

  it('to review was checked, not answered', async () => {
    await saveLeads(store, [aLead(1)], { notBefore: 0 })
    await sendAll('review')
    expect((await findLead(store, refOf(1)))?.receipt).toMatchObject({ sentAt: 4, answeredAt: null, endedAt: 5 })
  })

  it('that was discarded was never answered', async () => {
    await saveLeads(store, [aLead(1)], { notBefore: 500 })
    await discardLead(store, refOf(1), 7)
    expect((await findLead(store, refOf(1)))?.receipt).toMatchObject({ sentAt: null, answeredAt: null, endedAt: 7 })
  })

  it('that was refused was answered', async () => {
    await saveLeads(store, [aLead(1)], { notBefore: 0 })
    await sendAll('rejected')
    expect((await findLead(store, refOf(1)))?.receipt).toMatchObject({ answeredAt: 5, endedAt: null })
  })

  it('waits out its undo window unless it is told to go', async () => {
    await saveLeads(store, [aLead(1)], { notBefore: 500 })
    expect(await claim(store, 'atlas', { now: 100, limit: 50, epoch: 1, ready: () => true })).toBeNull()
    await sendNow(store, refOf(1), 100)
    expect(await claim(store, 'atlas', { now: 100, limit: 50, epoch: 1, ready: () => true })).not.toBeNull()
  })

  it('without an account stays here and is never claimed', async () => {
    await saveLeads(store, [aLead(1, { account: null })], { notBefore: 0 })
    expect(await stateOf(1)).toBe('local')
    expect(await claim(store, 'atlas', { now: 100, limit: 50, epoch: 1, ready: () => true })).toBeNull()
    await editLead(store, aLead(1), 0)
    expect(await stateOf(1)).toBe('queued')
  })

  it('for an account that was removed meanwhile stays on this device', async () => {
    await saveLeads(store, [aLead(1, { account: 'souk' }), aLead(2)], { notBefore: 0 })
    expect([await stateOf(1), await stateOf(2)]).toEqual(['local', 'queued'])
    await editLead(store, aLead(2, { account: 'souk' }), 0)
    expect(await findLead(store, refOf(2))).toMatchObject({ state: 'local', lead: { account: null } })
    expect(await counters(store)).toMatchObject({ captured: 2, local: 2 })
  })

  it('of which no trace tells where it went is counted nowhere else when it goes again', async () => {
    await saveLeads(store, [aLead(1)], { notBefore: 0 })
    await store.clear('pending')
    expect(await stateOf(1)).toBe('review')
    await editLead(store, aLead(1), 0)
    expect(await counters(store)).toMatchObject({ captured: 1, local: 0 })
  })

  it('that nobody knows cannot be changed', async () => {
    expect(await discardLead(store, refOf(7), 0)).toBe('gone')
  })

  it('gives its chat back to the reader when it is undone', async () => {
    const lead = aLead(1)
    const thread = lead.source.thread ?? ''
    await saveLeads(store, [aLead(2, { source: lead.source })], {
      notBefore: 0,
      mark: { thread, lastMessage: 'A', capturedAt: aLead(2).capturedAt },
    })
    await saveLeads(store, [lead], { notBefore: 900, mark: { thread, lastMessage: 'B', capturedAt: lead.capturedAt } })
    expect((await readMark(store, thread))?.lastMessage).toBe('B')
    await discardLead(store, lead.clientRef, 10)
    expect((await readMark(store, thread))?.lastMessage).toBe('A')
  })
})

const actions = {
  save: async (n: number, account: string | null) => {
    if ((await stateOf(n)) === undefined) await saveLeads(store, [aLead(n, { account })], { notBefore: 0 })
  },
  edit: (n: number, account: string | null) => editLead(store, aLead(n, { account }), 0),
  discard: (n: number) => discardLead(store, refOf(n), 0),
  confirm: (n: number) => confirmPresent(store, refOf(n), 0),
  created: () => sendAll('created'),
  rejected: () => sendAll('rejected'),
  review: () => sendAll('review'),
}
const whatPeopleDo = Object.keys(actions) as (keyof typeof actions)[]

it('is counted in exactly one place, whatever is done to it', async () => {
  const step = fc.record({
    what: fc.constantFrom(...whatPeopleDo),
    n: fc.integer({ min: 0, max: 4 }),
    account: fc.constantFrom('atlas', null),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async steps => {
      store = await freshStore('atlas')
      for (const { what, n, account } of steps) await actions[what](n, account)
      const counts = await counters(store)
      const states = (await latestLeads(store, 50)).map(({ state }) => state)
      const count = (state: string) => states.filter(one => one === state).length
      expect(states).toHaveLength(counts.captured)
      expect(counts).toMatchObject({
        created: count('created'),
        rejected: count('rejected'),
        review: count('review'),
        discarded: count('discarded'),
        local: count('local'),
      })
      expect(waiting(counts)).toBe(count('queued'))
    }),
    { numRuns: 150 },
  )
})
