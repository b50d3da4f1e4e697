import type { Lead } from '../lead/lead.ts'
import { announceChange } from './change-notice.ts'
import { bumpCounters, readCounters } from './counters.ts'
import { type Store, type Write, write } from './open-store.ts'
import type { LeadRow, ThreadMark } from './schema.ts'

/** What is written with a lead in the same transaction: until when it may be taken back, and how far its chat was read. */
export interface SaveOptions {
  /** Milliseconds; before this moment it is not sent. */
  notBefore: number
  /** The draft that is done with. */
  draft?: string
  /** The chat it came from and its last message, so that the next capture starts after it. */
  mark?: Omit<ThreadMark, 'previous'>
}

/**
 * Stores leads durably, in order, each with its create job when it is bound to an account; an account that was removed meanwhile is
 * none. Throws StoreFailure, and then none is stored.
 */
export async function saveLeads(store: Store, leads: readonly Lead[], options: SaveOptions): Promise<LeadRow[]> {
  const rows = await write(store, ['leads', 'pending', 'drafts', 'threads', 'accounts', 'meta'], async tx => {
    const { seq } = await readCounters(tx)
    const bound = await Promise.all(leads.map(lead => bindLead(tx, lead)))
    const added = bound.map((lead, n) => toRow(lead, seq + 1 + n))
    const writes: Promise<unknown>[] = added.flatMap<Promise<unknown>>(row => [
      tx.objectStore('leads').add(row),
      putJob(tx, row, options.notBefore),
    ])
    if (options.draft) writes.push(tx.objectStore('drafts').delete(options.draft))
    if (options.mark) writes.push(putMark(tx, options.mark))
    writes.push(
      bumpCounters(tx, counts => ({
        ...counts,
        seq: seq + added.length,
        captured: counts.captured + added.length,
        local: counts.local + added.filter(row => row.job === null).length,
      })),
    )
    await Promise.all(writes)
    return added
  })
  announceChange()
  return rows
}

async function putMark(tx: Write, mark: Omit<ThreadMark, 'previous'>): Promise<unknown> {
  const before = await tx.objectStore('threads').get(mark.thread)
  return tx.objectStore('threads').put({ ...mark, previous: before?.lastMessage ?? null })
}

/** The lead, without an account that is not there: it would wait for that one for ever. */
export async function bindLead(tx: Write, lead: Lead): Promise<Lead> {
  const known = lead.account !== null && (await tx.objectStore('accounts').getKey(lead.account)) !== undefined
  return known ? lead : { ...lead, account: null }
}

const toRow = (lead: Lead, seq: number): LeadRow => ({ ...lead, seq, job: lead.account === null ? null : seq })

/** Queues the create job of a row that has one. */
export async function putJob(tx: Write, row: LeadRow, notBefore: number): Promise<void> {
  if (row.account === null || row.job === null) return
  await tx.objectStore('pending').put({ account: row.account, seq: row.job, kind: 'create', lead: row.seq, notBefore })
}
