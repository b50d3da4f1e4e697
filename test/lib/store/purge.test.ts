import { beforeEach, describe, expect, it } from 'vitest'
import { askChange } from '../../../lib/store/ask-change.ts'
import { discardLead } from '../../../lib/store/change-lead.ts'
import { claim } from '../../../lib/store/claim-batch.ts'
import { counters } from '../../../lib/store/counters.ts'
import { readDraft, saveDraft } from '../../../lib/store/drafts.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import { type Store, write } from '../../../lib/store/open-store.ts'
import { purge } from '../../../lib/store/purge.ts'
import { keepRemotes } from '../../../lib/store/remotes.ts'
import { newestWithPhone } from '../../../lib/store/same-phone.ts'
import { saveLeads } from '../../../lib/store/save-lead.ts'
import { settle } from '../../../lib/store/settle-batch.ts'
import { leadTarget, remoteTarget } from '../../../lib/store/target.ts'
import { tieRemote } from '../../../lib/store/tie-remote.ts'
import { aLead } from './a-lead.ts'
import { anEmptyForm } from './an-empty-form.ts'
import { freshStore } from './fresh-store.ts'

const OLD = 1_000
const NOW = 2_000_000
let store: Store
const left = async () => (await latestLeads(store, 1_000)).map(({ lead }) => lead.fullName).toSorted()

/** Captures leads at a moment and lets the CRM create them all. */
async function create(numbers: number[], capturedAt: number, answeredAt = 2): Promise<void> {
  await saveLeads(
    store,
    numbers.map(n => aLead(n, { capturedAt })),
    { notBefore: 0 },
  )
  const claimed = await claim(store, 'atlas', { now: 1, limit: 1_000, epoch: 1, ready: () => true })
  if (!claimed) throw new Error('nothing was due')
  const { batch, rows } = claimed
  const settled = { ...batch, state: 'settled' as const, answeredAt }
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

  it('stays while its receipt is young, however old the capture', async () => {
    await create([1], OLD, NOW + 1)
    await saveLeads(store, [aLead(2, { capturedAt: OLD })], { notBefore: NOW })
    await discardLead(store, aLead(2).clientRef, NOW + 1)
    expect(await purge(store, NOW)).toBe(0)
    expect(await purge(store, NOW + 2)).toBe(2)
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
    const draft = { form: anEmptyForm, linesTouched: false, feeTouched: false }
    await saveDraft(store, { ...draft, thread: 'old', savedAt: OLD })
    await saveDraft(store, { ...draft, thread: 'new', savedAt: NOW })
    await purge(store, NOW)
    expect(await readDraft(store, 'old')).toBeNull()
    expect(await readDraft(store, 'new')).not.toBeNull()
  })

  it('goes behind a lead that a clock put forward dated far ahead', async () => {
    await create(
      Array.from({ length: 199 }, (_, n) => n + 1),
      OLD,
    )
    await create([200], NOW * 1_000)
    await create([201, 202], OLD)
    expect(await purge(store, NOW)).toBe(201)
    expect(await left()).toEqual(['Salma Bennis 200'])
  })
})

/** How a CRM lists leads that hides whose they are. */
const listed = (n: number, phone = aLead(n).phone) => ({
  handle: { reference: `LD-${n}`, id: null },
  clientRef: null,
  fullName: aLead(n).fullName,
  phone,
  city: 'Salé',
  area: null,
  address: '8 rue Oued Sebou',
  status: 'new' as const,
  createdAt: 1,
  products: null,
})

describe('what a CRM showed', () => {
  it('goes with its lead, and with age, though the CRM is not asked again', async () => {
    await create([1], OLD)
    await keepRemotes(store, 'atlas', [listed(1), listed(2, '+212670000002')], OLD)
    expect((await store.getAll('remotes')).map(({ lead }) => lead)).toEqual([1, null])
    await purge(store, NOW)
    expect(await store.getAll('remotes')).toEqual([])
  })

  it('is a lead of the CRM once its lead is forgotten here: listed, told of as a repeat, no extra row of anything', async () => {
    await create([1], OLD)
    await keepRemotes(store, 'atlas', [listed(1)], NOW)
    await store.put('remotes', { account: 'atlas', ref: 'LD-9', lead: null, copyOf: 1, seenAt: NOW, row: listed(9, '+212670000009') })
    await purge(store, NOW)
    await keepRemotes(store, 'atlas', [listed(1)], NOW + 1)
    const views = await latestLeads(store, 10)
    expect(views.map(({ ours, isExtra }) => [ours, isExtra])).toEqual([
      [false, false],
      [false, false],
    ])
    expect((await newestWithPhone(store, aLead(1).phone ?? '', 0, null))?.receipt.reference).toBe('LD-1')
  })

  it('goes with its lead where nothing but its name is known', async () => {
    await create([1], OLD)
    const row = await store.get('leads', 1)
    await write(store, ['remotes'], async tx => row && tieRemote(tx, row, { reference: 'LD-1', id: null }, NOW))
    await purge(store, NOW)
    expect(await left()).toEqual([])
    expect(await store.count('remotes')).toBe(0)
  })

  it('stays as long as its lead does, or a change that waits for it', async () => {
    const change = { account: 'atlas', kind: 'status', status: 'confirmed', actionDate: null, seen: null } as const
    await create([1], OLD)
    await keepRemotes(store, 'atlas', [listed(1), listed(2, '+212670000002')], OLD)
    for (const target of [leadTarget(1), remoteTarget('LD-2')]) await askChange(store, { ...change, target }, { now: 5, notBefore: NOW })
    await purge(store, NOW)
    expect((await store.getAll('remotes')).map(({ ref }) => ref)).toEqual(['LD-1', 'LD-2'])
  })
})
