import type { Lead } from '../lead/lead.ts'
import { activeBatch, jobRange } from './batches.ts'
import { type Cargo, cargoOf } from './cargo.ts'
import { announceChange } from './change-notice.ts'
import { readCounters, writeCounters } from './counters.ts'
import { dueRun } from './due-run.ts'
import { earlierLeads } from './earlier-leads.ts'
import { laneOf } from './lanes.ts'
import { type Store, type Write, withCommit, write } from './open-store.ts'
import type { Batch, Counters, Lane, LeadRow, PendingRow } from './schema.ts'

/** A claimed batch with the rows it holds and what they stand for, in order. */
export interface Claim {
  batch: Batch
  rows: PendingRow[]
  cargo: Cargo
}

/** When, how much, and for which start of the worker; `ready`: may this lane send now? It is asked inside the transaction. */
export interface ClaimTerms {
  now: number
  limit: number
  epoch: number
  ready(lane: Lane): boolean
}

/** What is read to hand a batch over. */
const CARGO = ['leads', 'pending', 'batches', 'outcomes', 'changes', 'remotes'] as const

/**
 * Takes the due run of an account into one durable batch record, before anything leaves. Null when nothing is due, when the lane is not ready, or when a
 * batch is under way already: the account has one at a time.
 */
export async function claim(store: Store, account: string, terms: ClaimTerms): Promise<Claim | null> {
  const claimed = await write(store, [...CARGO, 'lanes', 'meta'], async tx => {
    const [active, lane, counts] = await Promise.all([activeBatch(tx, account), laneOf(tx, account), readCounters(tx)])
    return active ? null : claimIn(tx, lane, counts, terms)
  })
  if (claimed) announceChange()
  return claimed
}

/**
 * The same inside a transaction over all that is read and written, for an account that is known to have no batch under way. `counts`:
 * the counters as they are to be without it; they are written. `ahead`: what was read of it before. Null too when what is due must be
 * looked for first: its batch is there then, and in doubt.
 */
export async function claimIn(tx: Write, lane: Lane, counts: Counters, terms: ClaimTerms, ahead?: Ahead): Promise<Claim | null> {
  const { account } = lane
  const limit = Math.min(terms.limit, lane.limit ?? terms.limit)
  const first = limit === terms.limit ? ahead?.rows : undefined
  const { rows } = terms.ready(lane) ? await dueRun(tx, account, terms.now, limit, first) : { rows: [] }
  const [head] = rows
  const last = rows.at(-1)
  if (!head || !last) {
    await writeCounters(tx, counts)
    return null
  }
  const batch: Batch = {
    account,
    no: counts.batch + 1,
    kind: head.kind,
    from: head.seq,
    to: last.seq,
    size: rows.length,
    state: 'sending',
    epoch: terms.epoch,
    sentAt: terms.now,
    connection: lane.connection,
    lookAt: null,
    looks: 0,
    answeredAt: null,
    except: [],
    message: null,
  }
  const counted = { ...counts, batch: batch.no, underWay: counts.underWay + 1 }
  withCommit(tx.objectStore('batches').put(batch), writeCounters(tx, counted))
  const cargo = await cargoOf(tx, batch.kind, rows, ahead?.leads)
  if (head.doubt === undefined) return { batch, rows, cargo }
  await lookFirst(tx, { ...batch, connection: head.doubt }, rows, cargo)
  return null
}

/** What is likely to leave after a batch: the account's first rows once it is gone, and leads that may be theirs. */
export interface Ahead {
  rows: PendingRow[]
  leads: LeadRow[]
}

/**
 * Reads it with the first question of a transaction: whoever waits for the commit waits for each answer before it. Undefined when the
 * batch did not stand first.
 */
export async function readAhead(tx: Write, { account, from, to }: Batch, { limit }: ClaimTerms): Promise<Ahead | undefined> {
  const [earlier, rows, leads] = await Promise.all([
    tx.objectStore('pending').getKey(jobRange(account, 0, from - 1)),
    tx.objectStore('pending').getAll(jobRange(account, to + 1), limit),
    tx.objectStore('leads').getAll(IDBKeyRange.bound(to + 1, to + limit)),
  ])
  return earlier === undefined ? { rows, leads } : undefined
}

/** Rows that may have been sent, nobody knows when, since they were captured: their batch counts as one whose worker died. */
async function lookFirst(tx: Write, batch: Batch, rows: PendingRow[], cargo: Cargo): Promise<void> {
  const sentAt = cargo.kind === 'create' ? Math.min(...cargo.leads.map(({ capturedAt }) => capturedAt)) : batch.sentAt
  const pending = tx.objectStore('pending')
  await Promise.all([tx.objectStore('batches').put({ ...batch, sentAt }), ...rows.map(({ doubt: _doubt, ...row }) => pending.put(row))])
}

/**
 * The rows that a batch under way still holds, and what they stand for: a change that was asked anew meanwhile left it. `earlier`:
 * leads that were sent by `sentBy` (ms) and written before it.
 */
export async function batchRows(store: Store, batch: Batch, sentBy: number): Promise<Omit<Claim, 'batch'> & { earlier: Lead[] }> {
  const tx = store.transaction(CARGO, 'readonly') as unknown as Pick<Write, 'objectStore'>
  const rows = await tx.objectStore('pending').getAll(jobRange(batch.account, batch.from, batch.to))
  return { rows, cargo: await cargoOf(tx, batch.kind, rows), earlier: await earlierLeads(tx, batch, sentBy) }
}
