import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { type IDBPDatabase, openDB } from 'idb'
import { expect, it } from 'vitest'
import { flush } from '../../../lib/outbox/flush.ts'
import { countAwaiting } from '../../../lib/store/awaiting-phone.ts'
import { counters } from '../../../lib/store/counters.ts'
import { readLane } from '../../../lib/store/lanes.ts'
import { latestLeads } from '../../../lib/store/list-leads.ts'
import { closeStore, openStore, type Store } from '../../../lib/store/open-store.ts'
import { pinnedThread } from '../../../lib/store/pinned-thread.ts'
import { DB_NAME, DB_VERSION, type LeadclipSchema, NO_COUNTS } from '../../../lib/store/schema.ts'
import { newestOfThread } from '../../../lib/store/thread-lead.ts'
import { type Upgrading, upgrade } from '../../../lib/store/upgrade.ts'
import { PretendCrm } from '../outbox/pretend-crm.ts'
import { pretendWorker } from '../outbox/pretend-worker.ts'
import { aLead } from './a-lead.ts'
import { anAccount } from './an-account.ts'

const NOW = 1_000_000
const batch = { account: 'atlas', kind: 'create', size: 1, epoch: 1, looks: 0, except: [], message: null }
const outcome = { at: 6, sentAt: 4, remote: null, copies: 1, message: null }
const row = (seq: number) => ({ ...aLead(seq), seq, job: seq })

/** What version 1 wrote, in its own shape: leads in every place one can be in. */
const written: Record<string, object[]> = {
  accounts: [anAccount('atlas')],
  secrets: [{ account: 'atlas', token: 'token' }],
  catalogues: [{ account: 'atlas', items: [{ sku: 'ARG-50', name: 'Crème', price: 14_900 }] }],
  drafts: [],
  threads: [{ thread: 'whatsapp:contact-1', lastMessage: 'A', capturedAt: 5, previous: null }],
  leads: [row(1), row(2), row(3), row(4), { ...row(5), account: null, job: null }],
  pending: [3, 4].map(seq => ({ account: 'atlas', seq, kind: 'create', lead: seq, notBefore: 0 })),
  batches: [
    { ...batch, no: 1, from: 1, to: 1, state: 'settled', sentAt: 4, lookAt: null, answeredAt: 5 },
    { ...batch, no: 2, from: 3, to: 3, state: 'unknown', sentAt: NOW - 30_000, lookAt: NOW, answeredAt: null },
  ],
  outcomes: [{ ...outcome, lead: 2, state: 'rejected', errors: [{ field: 'phone', message: 'too short' }] }],
  lanes: [{ account: 'atlas', notBefore: 0, retryAt: 0, failures: 1, pause: null, limit: null, message: null }],
}
const counts = { ...NO_COUNTS, seq: 5, batch: 2, epoch: 1, captured: 5, created: 1, rejected: 1, local: 1 }

async function writeVersionOne(): Promise<void> {
  await closeStore()
  globalThis.indexedDB = new IDBFactory()
  const db = await openDB<LeadclipSchema>(DB_NAME, 1, { upgrade: (empty, from, _to, tx) => void upgrade(empty, from, 1, tx as Upgrading) })
  const loose = db as unknown as IDBPDatabase
  for (const [name, records] of Object.entries(written)) for (const record of records) await loose.put(name, record)
  await loose.put('meta', counts, 'counters')
  db.close()
}

const states = async (store: Store) => (await latestLeads(store, 9)).map(({ state }) => state)

it('brings a database of version 1 along with all that is in it', async () => {
  await writeVersionOne()
  const store = await openStore()
  expect(store.version).toBe(DB_VERSION)
  const loose = store as unknown as IDBPDatabase
  for (const [name, records] of Object.entries(written)) expect(await loose.getAll(name)).toEqual(records)
  expect(await counters(store)).toEqual(counts)
  expect(await states(store)).toEqual(['local', 'queued', 'unknown', 'rejected', 'created'])
  expect((await readLane(store, 'atlas')).connection).toBe(0)
})

it('knows the chats of version 1 by their titles, and finds no lead of it without a number', async () => {
  await writeVersionOne()
  const store = await openStore()
  expect(await pinnedThread(store, { names: ['whatsapp:+212600000001'], called: 'whatsapp:contact-1', messages: ['whatsapp:a#1'] })).toBe(
    'whatsapp:contact-1',
  )
  expect(await countAwaiting(store)).toBe(0)
})

it('finds the leads of version 1 by their chats', async () => {
  await writeVersionOne()
  const store = await openStore()
  expect((await newestOfThread(store, 'whatsapp:contact-2'))?.key).toBe(aLead(2).clientRef)
})

it('goes on with what version 1 left in doubt and waiting', async () => {
  await writeVersionOne()
  const store = await openStore()
  const clock = { now: NOW }
  const crm = new PretendCrm(clock, [])
  crm.rows.push({ ref: aLead(3).clientRef, visibleAt: NOW - 29_000 })
  const policy = { ...pretendWorker(store, clock, crm.courier()).policy, pace: 0 }
  await flush('atlas', pretendWorker(store, clock, crm.courier(), { policy, epoch: 2 }))
  expect(crm.calls).toEqual([[aLead(4).clientRef]])
  expect(await states(store)).toEqual(['local', 'created', 'created', 'rejected', 'created'])
  expect(await counters(store)).toMatchObject({ captured: 5, created: 3, rejected: 1, local: 1 })
})
