import type { RemoteHandle } from '../crm/crm-adapter.ts'
import type { Lead } from '../lead/lead.ts'
import type { Status } from '../lead/status.ts'
import { creatingBatch } from './batches.ts'
import type { Store, Write } from './open-store.ts'
import type { ChangeKind, JobKind, LeadRow, PendingRow, StoredChange } from './schema.ts'
import { readTarget } from './target.ts'

type Reader = Pick<Write, 'objectStore'>

/** A lead in the CRM. One of ours whose name there is not known yet has no handle. */
export interface Addressee {
  handle: RemoteHandle | null
  lead: Lead | null
  /** When the lead itself was sent, ms. */
  sentAt: number | null
}

/** One change as it is handed over: to which lead, and what. */
export interface ChangeOrder extends Addressee {
  /** Null for a deletion. */
  status: Status | null
  actionDate: string | null
  /** What the lead was, as the person saw it; null when that was not known. */
  seen: Status | null
  /** When the CRM showed it so, ms; null when that is not known. */
  seenAt: number | null
  /** What was set from here since, as far as nobody has seen the answer. */
  ours: Status[]
}

/** What a batch carries, in the order of its rows. */
export type Cargo = { kind: 'create'; leads: Lead[] } | { kind: ChangeKind; orders: ChangeOrder[] }

/** What the pending rows of one batch, all of its kind, stand for. `read`: leads that were read in the same transaction. */
export async function cargoOf(tx: Reader, kind: JobKind, rows: PendingRow[], read: LeadRow[] = []): Promise<Cargo> {
  if (kind !== 'create') return { kind, orders: await Promise.all(rows.map(row => orderOf(tx, row))) }
  const seqs = rows.flatMap(row => (row.kind === 'create' ? [row.lead] : []))
  const known = new Set(read.map(({ seq }) => seq))
  const found = seqs.every(seq => known.has(seq)) ? read : await readLeads(tx, seqs)
  const bySeq = new Map(found.map(row => [row.seq, row]))
  return { kind, leads: seqs.map(seq => withoutKeys(bySeq.get(seq))) }
}

/** Leads by their seqs, and perhaps others: one range read as long as they lie close together, which they do unless edited. */
async function readLeads(tx: Reader, seqs: number[]): Promise<LeadRow[]> {
  const [low, high] = [Math.min(...seqs), Math.max(...seqs)]
  const store = tx.objectStore('leads')
  if (high - low < 4 * seqs.length) return store.getAll(IDBKeyRange.bound(low, high))
  return (await Promise.all(seqs.map(seq => store.get(seq)))).flatMap(row => row ?? [])
}

/** The lead alone. Throws when there is none. */
export function withoutKeys(row: LeadRow | undefined): Lead {
  if (!row) throw new Error('a pending row without its lead')
  const { seq: _seq, job: _job, ...lead } = row
  return lead
}

async function orderOf(tx: Reader, row: PendingRow): Promise<ChangeOrder> {
  const change = row.kind === 'create' ? undefined : await tx.objectStore('changes').get([row.account, row.target])
  if (!change) throw new Error('a pending row without its change')
  const { status, actionDate, seen, seenAt, ours = [] } = change
  return { ...(await addressee(tx, change)), status, actionDate, seen: seen ?? null, seenAt: seenAt ?? null, ours }
}

/** The lead that a target names, as it is asked for in the CRM. Throws when there is none. */
export function addresseeOf(store: Store, account: string, target: string): Promise<Addressee> {
  const stores = ['leads', 'batches', 'outcomes', 'remotes'] as const
  return addressee(store.transaction(stores, 'readonly') as unknown as Reader, { account, target })
}

/** The lead that a change is for: by the name the CRM gave it, and for ours also as it was sent, to find that name by. */
async function addressee(tx: Reader, { account, target }: Pick<StoredChange, 'account' | 'target'>): Promise<Addressee> {
  const named = readTarget(target)
  if ('ref' in named) {
    const remote = await tx.objectStore('remotes').get([account, named.ref])
    return { handle: remote?.row.handle ?? { reference: named.ref, id: null }, lead: null, sentAt: null }
  }
  const row = await tx.objectStore('leads').get(named.seq)
  if (!row) throw new Error('a change without its lead')
  const [outcome, remote] = await Promise.all([
    tx.objectStore('outcomes').get(row.seq),
    tx.objectStore('remotes').index('lead').get(row.seq),
  ])
  const batch = row.job === null ? null : await creatingBatch(tx, account, row.job)
  const handle = outcome?.remote?.reference ? outcome.remote : (remote?.row.handle ?? outcome?.remote ?? null)
  return { handle, lead: withoutKeys(row), sentAt: outcome?.sentAt ?? batch?.sentAt ?? null }
}
