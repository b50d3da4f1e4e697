import { unwrap } from 'idb'
import type { Lead } from '../lead/lead.ts'
import { announceChange } from './change-notice.ts'
import { readCounters } from './counters.ts'
import { type Store, type Write, write } from './open-store.ts'
import type { LeadRow, PendingRow, ThreadMark, Ties } from './schema.ts'

/** What is written with a lead in the same transaction: until when it may be taken back, and how far its chat was read. */
export interface SaveOptions {
  /** Milliseconds; before this moment it is not sent. */
  notBefore: number
  /** The drafts that are done with. */
  drafts?: readonly string[]
  /** The chat it came from and its last message, so that the next capture starts after it. */
  mark?: Omit<ThreadMark, 'previous'>
}

/**
 * Stores leads durably, in order, each with its create job when it is bound to an account; an account that was removed meanwhile is
 * none. Throws StoreFailure, and then none is stored.
 */
export async function saveLeads(store: Store, leads: readonly Lead[], options: SaveOptions): Promise<LeadRow[]> {
  const rows = await write(store, ['leads', 'pending', 'drafts', 'threads', 'accounts', 'meta'], async tx => {
    const [counts, known] = await Promise.all([readCounters(tx), knownAccounts(tx, leads)])
    const added = leads.map((lead, n) => toRow(bind(lead, known), counts.seq + 1 + n))
    const local = added.filter(row => row.job === null).length
    // Nobody waits for these: the transaction aborts when any of them fails, and to hear of each success is half the work of many.
    const [rowStore, jobStore, meta] = [unwrap(tx.objectStore('leads')), unwrap(tx.objectStore('pending')), unwrap(tx.objectStore('meta'))]
    for (const row of added) rowStore.add(row)
    for (const job of added.flatMap(row => jobOf(row, options.notBefore))) jobStore.put(job)
    const writes: Promise<unknown>[] = []
    for (const draft of options.drafts ?? []) writes.push(tx.objectStore('drafts').delete(draft))
    if (options.mark) writes.push(putMark(tx, options.mark))
    const next = { ...counts, seq: counts.seq + added.length, captured: counts.captured + added.length, local: counts.local + local }
    meta.put(next, 'counters')
    await Promise.all(writes)
    return added
  })
  announceChange()
  return rows
}

/** So many messages are remembered to know a chat by: more than are in sight at once. */
const REMEMBERED = 40

/** Sets how far a chat was read, beside what it was known by before. One that is set again for the same lead is undone as the first one is. */
export async function putMark(tx: Write, mark: Omit<ThreadMark, 'previous'>): Promise<void> {
  const before = await tx.objectStore('threads').get(mark.thread)
  const previous = before?.capturedAt === mark.capturedAt ? before.previous : (before?.lastMessage ?? null)
  const both = (name: keyof Ties) => [...new Set([...(before?.[name] ?? []), ...(mark[name] ?? [])])]
  await tx.objectStore('threads').put({ ...mark, previous, names: both('names'), messages: both('messages').slice(-REMEMBERED) })
}

/** The lead, without an account that is not there: it would wait for that one for ever. */
export async function bindLead(tx: Write, lead: Lead): Promise<Lead> {
  return bind(lead, await knownAccounts(tx, [lead]))
}

const bind = (lead: Lead, known: ReadonlySet<string>): Lead =>
  lead.account !== null && known.has(lead.account) ? lead : { ...lead, account: null }

/** Of the accounts that leads are bound to, those that are there. */
async function knownAccounts(tx: Write, leads: readonly Lead[]): Promise<ReadonlySet<string>> {
  const asked = new Set(leads.flatMap(({ account }) => account ?? []))
  const keys = await Promise.all([...asked].map(id => tx.objectStore('accounts').getKey(id)))
  return new Set(keys.flatMap(key => key ?? []))
}

const toRow = (lead: Lead, seq: number): LeadRow => ({ ...lead, seq, job: lead.account === null ? null : seq })

/** The create job of a row that has one. */
const jobOf = ({ account, job, seq }: LeadRow, notBefore: number): PendingRow[] =>
  account === null || job === null ? [] : [{ account, seq: job, kind: 'create', lead: seq, notBefore }]

/** Queues the create job of a row that has one. */
export async function putJob(tx: Write, row: LeadRow, notBefore: number): Promise<void> {
  for (const job of jobOf(row, notBefore)) await tx.objectStore('pending').put(job)
}
