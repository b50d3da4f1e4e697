import { beforeEach, describe, expect, it } from 'vitest'
import { askChange } from '../../../lib/store/ask-change.ts'
import { discardLead } from '../../../lib/store/change-lead.ts'
import { claim } from '../../../lib/store/claim-batch.ts'
import { counters } from '../../../lib/store/counters.ts'
import { readDraft, saveDraft } from '../../../lib/store/drafts.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import type { Store } from '../../../lib/store/open-store.ts'
import { purge } from '../../../lib/store/purge.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { settle } from '../../../lib/store/settle-batch.ts'
import { leadTarget } from '../../../lib/store/target.ts'
import { aLead } from './a-lead.ts'
import { freshStore } from './fresh-store.ts'

const OLD = 1_000
const NOW = 2_000_000
let store: Store
const left = async () => (await latestLeads(store, 1_000)).map(({ lead }) => lead.fullName).toSorted()

/** Captures leads at a moment and lets the CRM create them all. */
async function create(numbers: number[], capturedAt: number): Promise<void> {
  await saveLeads(
    store,
    numbers.map(n => aLead(n, { capturedAt })),
    { notBefore: 0 },
  )
  const claimed = await claim(store, 'atlas', { now: 1, limit: 1_000, epoch: 1, ready: () => true })
  if (!claimed) throw new Error('nothing was due')
  const { batch, rows } = claimed
  const settled = { ...batch, state: 'settled' as const, answeredAt: 2 }
  await settle(store, batch, rows, lane => ({ lane, batch: settled, leave: rows.map(row => row.seq), outcomes: [] }))
}

beforeEach(async () => {
  store = await freshStore('atlas')
})

describe('what was kept long enough', () => {
  it('goes when it is in the CRM or discarded, and the counts stay', async () => {
    await create([1, 2], OLD)
    await saveLeads(store, [aLead(3, { capturedAt: OLD })], { notBefore: NOW })
    await discardLead(store, aLead(3).clientRef, 5)
    await create([4], NOW)
    const before = await counters(store)
    expect(await purge(store, NOW)).toBe(3)
    expect(await left()).toEqual(['Salma Bennis 4'])
    expect(await counters(store)).toEqual({ ...before, forgotten: 3 })
  })

  it('stays while it waits, needs a person, or a change of it is under way', async () => {
    await create([1], OLD)
    const change = { account: 'atlas', target: leadTarget(1), kind: 'status', status: 'confirmed', actionDate: null, seen: null } as const
    await askChange(store, change, { now: 5, notBefore: NOW })
    await saveLeads(store, [aLead(2, { capturedAt: OLD }), aLead(3, { capturedAt: OLD, account: null })], { notBefore: NOW })
    expect(await purge(store, NOW)).toBe(0)
    expect(await left()).toHaveLength(3)
  })

  it('goes in a long list too', async () => {
    await create(
      Array.from({ length: 450 }, (_, n) => n + 1),
      OLD,
    )
    expect(await purge(store, NOW)).toBe(450)
    expect(await left()).toEqual([])
  })

  it('goes with what was done to leads of the CRM; what waits or was refused stays', async () => {
    const change = { account: 'atlas', kind: 'status', status: 'confirmed', actionDate: null, seen: null } as const
    const row = { ...change, seq: 1, askedAt: OLD, errors: [], previous: null }
    await store.put('changes', { ...row, target: 'crm:old', state: 'done', settledAt: OLD })
    await store.put('changes', { ...row, target: 'crm:new', state: 'done', settledAt: NOW })
    await store.put('changes', { ...row, target: 'crm:refused', state: 'refused', settledAt: OLD })
    await store.put('changes', { ...row, target: 'crm:waiting', state: 'waiting', settledAt: null })
    await purge(store, NOW)
    expect((await store.getAll('changes')).map(({ target }) => target)).toEqual(['crm:new', 'crm:refused', 'crm:waiting'])
  })

  it('goes with drafts left lying', async () => {
    const draft = { form: {} as never, linesTouched: false, feeTouched: false }
    await saveDraft(store, { ...draft, thread: 'old', savedAt: OLD })
    await saveDraft(store, { ...draft, thread: 'new', savedAt: NOW })
    await purge(store, NOW)
    expect(await readDraft(store, 'old')).toBeNull()
    expect(await readDraft(store, 'new')).not.toBeNull()
  })
})
