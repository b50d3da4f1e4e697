import type { LeadView } from '../lead/lead-state.ts'
import { activeBatch, covers, creatingBatch } from './batches.ts'
import { leadState, receipt } from './lead-state.ts'
import type { Store, Write } from './open-store.ts'
import type { Batch, LeadRow } from './schema.ts'

const STORES = ['leads', 'pending', 'batches', 'outcomes'] as const
type Reader = Pick<Write, 'objectStore'>

/** The newest leads with their true state, newest first, at most `limit`. */
export async function latestLeads(store: Store, limit: number): Promise<LeadView[]> {
  const tx = store.transaction(STORES, 'readonly') as unknown as Reader
  const rows: LeadRow[] = []
  let cursor = await tx.objectStore('leads').openCursor(null, 'prev')
  while (cursor && rows.length < limit) {
    rows.push(cursor.value)
    cursor = await cursor.continue()
  }
  return viewAll(tx, rows)
}

/** One lead by its `clientRef`, or null. */
export async function findLead(store: Store, clientRef: string): Promise<LeadView | null> {
  const tx = store.transaction(STORES, 'readonly') as unknown as Reader
  const row = await tx.objectStore('leads').index('clientRef').get(clientRef)
  return row ? ((await viewAll(tx, [row]))[0] ?? null) : null
}

async function viewAll(tx: Reader, rows: LeadRow[]): Promise<LeadView[]> {
  const accounts = [...new Set(rows.flatMap(row => row.account ?? []))]
  const active = new Map(await Promise.all(accounts.map(async id => [id, await activeBatch(tx, id)] as const)))
  return Promise.all(rows.map(row => view(tx, row, active)))
}

async function view(tx: Reader, row: LeadRow, actives: Map<string, Batch | null>): Promise<LeadView> {
  const { account, job, seq } = row
  const outcome = (await tx.objectStore('outcomes').get(seq)) ?? null
  if (account === null || job === null) return viewOf({ row, outcome, pending: null, active: null, settled: null })
  const pending = (await tx.objectStore('pending').get([account, job])) ?? null
  const batch = actives.get(account) ?? null
  const active = pending && batch && covers(batch, job) ? batch : null
  const settled = pending || outcome ? null : await creatingBatch(tx, account, job)
  return viewOf({ row, outcome, pending, active, settled })
}

function viewOf(facts: Parameters<typeof leadState>[0]): LeadView {
  const { seq: _seq, job: _job, ...lead } = facts.row
  return { lead, state: leadState(facts), receipt: receipt(facts) }
}
