import type { Lead } from '../lead/lead.ts'
import { activeBatch, jobRange } from './batches.ts'
import { announceChange } from './change-notice.ts'
import { bumpCounters } from './counters.ts'
import { dueRun } from './due-run.ts'
import { type Store, type Write, write } from './open-store.ts'
import { type Batch, type LeadRow, openLane, type PendingRow } from './schema.ts'

/** A claimed batch with the rows and leads it holds, in order. */
export interface Claim {
  batch: Batch
  rows: PendingRow[]
  leads: Lead[]
}

/**
 * Takes the due run of an account into one durable batch record, before anything leaves. Null when nothing is due, or when a
 * batch is under way already: the account has one at a time.
 */
export async function claim(store: Store, account: string, terms: { now: number; limit: number; epoch: number }): Promise<Claim | null> {
  const claimed = await write(store, ['leads', 'pending', 'batches', 'lanes', 'meta'], async tx => {
    if (await activeBatch(tx, account)) return null
    const lane = (await tx.objectStore('lanes').get(account)) ?? openLane(account)
    const { rows } = await dueRun(tx, account, terms.now, Math.min(terms.limit, lane.limit ?? terms.limit))
    const first = rows[0]
    const last = rows.at(-1)
    if (!first || !last) return null
    const counts = await bumpCounters(tx, before => ({ ...before, batch: before.batch + 1 }))
    const batch: Batch = {
      account,
      no: counts.batch,
      kind: first.kind,
      from: first.seq,
      to: last.seq,
      size: rows.length,
      state: 'sending',
      epoch: terms.epoch,
      sentAt: terms.now,
      lookAt: null,
      looks: 0,
      answeredAt: null,
      except: [],
      message: null,
    }
    await tx.objectStore('batches').put(batch)
    return { batch, rows, leads: await leadsOf(tx, rows) }
  })
  if (claimed) announceChange()
  return claimed
}

/** The rows and leads that a batch under way holds. */
export async function batchRows(store: Store, batch: Batch): Promise<Omit<Claim, 'batch'>> {
  const tx = store.transaction(['pending', 'leads'], 'readonly') as unknown as Pick<Write, 'objectStore'>
  const rows = await tx.objectStore('pending').getAll(jobRange(batch.account, batch.from, batch.to))
  return { rows, leads: await leadsOf(tx, rows) }
}

/** The leads of pending rows, in their order: one range read as long as they lie close together, which they do unless edited. */
async function leadsOf(tx: Pick<Write, 'objectStore'>, rows: PendingRow[]): Promise<Lead[]> {
  const seqs = rows.map(row => row.lead)
  const [low, high] = [Math.min(...seqs), Math.max(...seqs)]
  const store = tx.objectStore('leads')
  const found =
    high - low < 4 * seqs.length ? await store.getAll(IDBKeyRange.bound(low, high)) : await Promise.all(seqs.map(seq => store.get(seq)))
  const bySeq = new Map(found.flatMap(row => (row ? [[row.seq, row] as const] : [])))
  return seqs.map(seq => withoutKeys(bySeq.get(seq)))
}

function withoutKeys(row: LeadRow | undefined): Lead {
  if (!row) throw new Error('a pending row without its lead')
  const { seq: _seq, job: _job, ...lead } = row
  return lead
}
