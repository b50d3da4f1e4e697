import type { LeadView } from '../lead/lead-state.ts'
import { VIEW_STORES, viewLeads, viewRemotes } from './lead-views.ts'
import type { Store, Write } from './open-store.ts'
import { shownSince } from './remotes.ts'
import type { LeadRow, StoredRemote } from './schema.ts'
import { readRemoteKey } from './target.ts'

type Reader = Pick<Write, 'objectStore'>

/** What the CRM shows of leads that were captured elsewhere, newest first, beside our own: one list, newest first, at most `limit`. */
export async function latestLeads(store: Store, limit: number): Promise<LeadView[]> {
  const tx = reading(store)
  const rows: LeadRow[] = []
  let cursor = await tx.objectStore('leads').openCursor(null, 'prev')
  while (cursor && rows.length < limit) {
    rows.push(cursor.value)
    cursor = await cursor.continue()
  }
  const remotes = await foreignRemotes(tx)
  return newestFirst([...(await viewLeads(tx, rows)), ...(await viewRemotes(tx, remotes.slice(0, limit)))]).slice(0, limit)
}

/** One lead by its key, or null. */
export async function findLead(store: Store, key: string): Promise<LeadView | null> {
  const tx = reading(store)
  const row = await tx.objectStore('leads').index('clientRef').get(key)
  if (row) return (await viewLeads(tx, [row]))[0] ?? null
  const named = readRemoteKey(key)
  const remote = named && (await tx.objectStore('remotes').get(named))
  return remote?.lead === null ? ((await viewRemotes(tx, [remote]))[0] ?? null) : null
}

/** The leads behind what a search found, newest first: ours by seq, the CRM's by key. */
export async function leadsBy(store: Store, seqs: number[], remotes: [string, string][]): Promise<LeadView[]> {
  const tx = reading(store)
  const [rows, foreign] = await Promise.all([
    Promise.all(seqs.map(seq => tx.objectStore('leads').get(seq))),
    Promise.all(remotes.map(key => tx.objectStore('remotes').get(key))),
  ])
  const ours = rows.flatMap(row => row ?? [])
  const theirs = foreign.flatMap(remote => remote ?? [])
  return newestFirst([...(await viewLeads(tx, ours)), ...(await viewRemotes(tx, theirs))])
}

const reading = (store: Store) => store.transaction(VIEW_STORES, 'readonly') as unknown as Reader

/** The CRM's leads that were not captured here, newest first. */
async function foreignRemotes(tx: Reader): Promise<StoredRemote[]> {
  const all = await tx.objectStore('remotes').getAll()
  return all.filter(({ lead }) => lead === null).sort((one, other) => shownSince(other) - shownSince(one))
}

const newestFirst = (views: LeadView[]) => views.sort((one, other) => other.lead.capturedAt - one.lead.capturedAt)
