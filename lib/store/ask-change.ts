import type { Status } from '../lead/status.ts'
import { activeBatch, covers } from './batches.ts'
import { announceChange } from './change-notice.ts'
import { bumpCounters } from './counters.ts'
import { lastSight } from './last-sight.ts'
import { type Store, type Write, write } from './open-store.ts'
import type { ChangeKind, StoredChange } from './schema.ts'

/** What a person asks of a lead that is in the CRM. */
export interface AskedChange {
  account: string
  target: string
  kind: ChangeKind
  status: Status | null
  actionDate: string | null
  /** What the lead is, as the person sees it; null when that is not known. Counts where nothing stored tells what the CRM last said. */
  seen: Status | null
}

/** When it is asked, and before when it is not sent: both ms. */
export interface AskedAt {
  now: number
  notBefore: number
}

const UNSEEN = { seen: null, seenAt: null }

/**
 * Queues a change durably. The last one asked of a lead wins: an earlier one that still waits is forgotten, one that is under way
 * is followed by this one. Throws StoreFailure, and then nothing was queued.
 */
export async function askChange(store: Store, asked: AskedChange, { now, notBefore }: AskedAt): Promise<void> {
  await write(store, ['changes', 'remotes', 'pending', 'batches', 'meta'], async tx => {
    const before = await tx.objectStore('changes').get([asked.account, asked.target])
    const sight = (await lastSight(tx, asked, before ?? null)) ?? { ...UNSEEN, seen: asked.seen }
    const ours = before ? await unseen(tx, before) : []
    if (before) await dropJob(tx, before)
    const { seq } = await bumpCounters(tx, counts => ({ ...counts, seq: counts.seq + 1 }))
    const { account, target, kind } = asked
    const previous = before?.state === 'waiting' ? { ...before, previous: doneBefore(before) } : doneBefore(before)
    await Promise.all([
      tx
        .objectStore('changes')
        .put({ ...asked, ...sight, ours, seq, askedAt: now, state: 'waiting', settledAt: null, errors: [], previous }),
      tx.objectStore('pending').put({ account, seq, kind, target, notBefore }),
    ])
  })
  announceChange()
}

/** What was done last, without what was before it. */
function doneBefore(change: StoredChange | null | undefined): StoredChange | null {
  if (!change) return null
  return change.state === 'done' ? { ...change, previous: null } : doneBefore(change.previous)
}

/**
 * Takes back a change that still waits, or clears one that was refused; what was done before holds again, and what waited before it
 * waits again: whether it left meanwhile or not, to set a status twice is to set it once. False when its request is under way.
 */
export async function dropChange(store: Store, account: string, target: string): Promise<boolean> {
  const dropped = await write(store, ['changes', 'pending', 'batches', 'meta'], async tx => {
    const change = await tx.objectStore('changes').get([account, target])
    if (!change) return true
    const batch = await activeBatch(tx, account)
    if (change.state === 'done' || (change.state === 'waiting' && batch && covers(batch, change.seq))) return false
    await dropJob(tx, change)
    if (change.previous) await restore(tx, change.previous)
    else await tx.objectStore('changes').delete([account, target])
    return true
  })
  if (dropped) announceChange()
  return dropped
}

async function restore(tx: Write, change: StoredChange): Promise<void> {
  if (change.state !== 'waiting') {
    await tx.objectStore('changes').put(change)
    return
  }
  const { account, target, kind } = change
  const { seq } = await bumpCounters(tx, counts => ({ ...counts, seq: counts.seq + 1 }))
  await tx.objectStore('changes').put({ ...change, seq })
  await tx.objectStore('pending').put({ account, seq, kind, target, notBefore: 0 })
}

/** What was set from here, or is being set, before a change that still waits, and nobody has seen the answer of. */
async function unseen(tx: Write, { account, state, seq, status, ours = [] }: StoredChange): Promise<Status[]> {
  if (state !== 'waiting') return []
  const batch = await activeBatch(tx, account)
  return status !== null && batch && covers(batch, seq) ? [...ours, status] : ours
}

async function dropJob(tx: Write, { account, state, seq }: StoredChange): Promise<void> {
  if (state === 'waiting') await tx.objectStore('pending').delete([account, seq])
}
