import type { RemoteLead } from '../crm/crm-adapter.ts'
import { creatingBatch } from './batches.ts'
import { announceChange } from './change-notice.ts'
import { isSame } from './is-same.ts'
import { type Store, type Write, write } from './open-store.ts'
import type { LeadRow, StoredChange, StoredRemote } from './schema.ts'
import { leadTarget, refOf, remoteTarget } from './target.ts'

/** The age of a CRM's lead in lists, ms: its creation, or else when the CRM first showed it to us. */
export const shownSince = ({ row, seenAt }: StoredRemote): number => row.createdAt ?? seenAt

/** How long what the CRM showed is kept, ms: it is somebody's name and number. */
const KEPT = 30 * 24 * 60 * 60 * 1000
/** A lead is written by the CRM within so many ms of being sent; clocks differ. */
const ONE_SENDING = 10 * 60 * 1000
/** No reading takes longer, ms: a row that was kept from further ahead was kept before the clock was set back. */
const ONE_READING = 60 * 1000

/**
 * Keeps what the CRM showed, each row tied to the lead captured here that it is. What a listing leaves out is kept from before. Told
 * only when any of it is news: whoever hears of it reads everything again. `now`: when the CRM was asked (ms), not when it answered:
 * an answer may be older than what was read or done while it came.
 */
export async function keepRemotes(store: Store, account: string, rows: RemoteLead[], now: number): Promise<void> {
  const news = await write(
    store,
    ['remotes', 'leads', 'outcomes', 'batches', 'changes'],
    async tx => {
      let news = false
      for (const row of rows) news = (await keep(tx, account, row, now)) || news
      const stale = await tx
        .objectStore('remotes')
        .index('seenAt')
        .getAllKeys(IDBKeyRange.upperBound(now - KEPT))
      await Promise.all(stale.map(key => tx.objectStore('remotes').delete(key)))
      return news || stale.length > 0
    },
    'relaxed',
  )
  if (news) announceChange()
}

/** True when it says anything that was not known. */
async function keep(tx: Write, account: string, row: RemoteLead, now: number): Promise<boolean> {
  const ref = refOf(row.handle)
  if (ref === null) return false
  const before = await tx.objectStore('remotes').get([account, ref])
  const lead = before?.lead ?? (await ownLead(tx, account, row))
  const target = lead === null ? remoteTarget(ref) : leadTarget(lead)
  const change = await tx.objectStore('changes').get([account, target])
  if (change && isGone(change, now)) return false
  const isOutrun = before !== undefined && isLater(before.seenAt, now)
  const kept = isOutrun
    ? { account, ref, seenAt: before.seenAt, row: merge(row, before.row) }
    : { account, ref, seenAt: now, row: before ? merge(before.row, row) : row }
  const isExtra = before?.copyOf !== undefined || (lead !== null && row.clientRef !== null && (await isNamedOtherwise(tx, lead, ref)))
  const copyOf = before?.copyOf ?? lead
  const remote = isExtra && copyOf !== null ? { ...kept, lead: null, copyOf } : { ...kept, lead }
  await tx.objectStore('remotes').put(remote)
  // The same row, seen again, may say how old the lead is, where nothing else tells it, or that a change of ours is no longer what holds.
  return !before || !isSame({ ...before, seenAt: kept.seenAt }, remote) || remote.row.createdAt === null || change !== undefined
}

/** It was deleted by us while the CRM was still telling of it. */
const isGone = ({ state, kind, settledAt }: StoredChange, now: number) =>
  state === 'done' && kind === 'delete' && isLater(settledAt ?? 0, now)

/** One moment is after another, by no more than a request takes. */
const isLater = (one: number, other: number) => one > other && one - other < ONE_READING

/** The lead is known to be another row of the CRM: one more row with its `clientRef` is a doubled one. */
async function isNamedOtherwise(tx: Write, lead: number, ref: string): Promise<boolean> {
  const [outcome, remote] = await Promise.all([tx.objectStore('outcomes').get(lead), tx.objectStore('remotes').index('lead').get(lead)])
  const known = outcome?.remote?.reference ?? remote?.ref ?? null
  return known !== null && known !== ref
}

function merge(older: RemoteLead, newer: RemoteLead): RemoteLead {
  const known = Object.fromEntries(Object.entries(newer).filter(([, value]) => value !== null))
  const { reference, id } = older.handle
  return { ...older, ...known, handle: { reference: newer.handle.reference ?? reference, id: newer.handle.id ?? id } }
}

/** The lead captured here that a row of the CRM is: by its `clientRef`; where a listing hides that, by number, name and moment. */
async function ownLead(tx: Write, account: string, row: RemoteLead): Promise<number | null> {
  const leads = tx.objectStore('leads')
  if (row.clientRef !== null) return (await leads.index('clientRef').get(row.clientRef))?.seq ?? null
  if (row.phone === null) return null
  for (const lead of await leads.index('phone').getAll(row.phone)) {
    if (lead.account === account && (await isRow(tx, lead, row))) return lead.seq
  }
  return null
}

async function isRow(tx: Write, lead: LeadRow, row: RemoteLead): Promise<boolean> {
  const outcome = await tx.objectStore('outcomes').get(lead.seq)
  if (outcome && outcome.state !== 'created') return false
  const reference = outcome?.remote?.reference
  if (reference) return reference === row.handle.reference
  const sentAt = outcome?.sentAt ?? (lead.job === null ? null : (await creatingBatch(tx, lead.account ?? '', lead.job))?.sentAt)
  if (!sentAt || row.createdAt === null || lead.fullName !== row.fullName || (await isTaken(tx, lead))) return false
  return Math.abs(sentAt - row.createdAt) <= ONE_SENDING
}

const isTaken = async (tx: Write, { seq }: LeadRow) => (await tx.objectStore('remotes').index('lead').getKey(seq)) !== undefined
