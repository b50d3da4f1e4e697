import type { Lead } from '../lead/lead.ts'
import { withoutKeys } from './cargo.ts'
import type { Write } from './open-store.ts'
import type { Batch } from './schema.ts'

/** So many leads of the batch are told: one that was deleted in the CRM is found there no more. */
const FEW = 3
/** Seqs at the end of the batch's range that are read for them: leads of other accounts lie between. */
const SPAN = 200

/**
 * Leads that the CRM had before `batch` left: the last ones of the newest batch that was sent to it by `sentBy` (ms) and is settled.
 * Empty when there is none, or when its leads were edited and sent anew.
 */
export async function earlierLeads(tx: Pick<Write, 'objectStore'>, batch: Batch, sentBy: number): Promise<Lead[]> {
  const before = IDBKeyRange.bound([batch.account, 0], [batch.account, batch.no], false, true)
  let cursor = await tx.objectStore('batches').openCursor(before, 'prev')
  while (cursor && !isBefore(cursor.value, batch, sentBy)) cursor = await cursor.continue()
  if (!cursor) return []
  const { from, to, except } = cursor.value
  // A lead that was never edited has the seq of its job.
  const rows = await tx.objectStore('leads').getAll(IDBKeyRange.bound(Math.max(from, to - SPAN), to))
  const sent = rows.filter(({ seq, job, account }) => seq === job && account === batch.account && !except.includes(seq))
  return sent.slice(-FEW).map(withoutKeys)
}

const isBefore = ({ kind, state, sentAt, connection }: Batch, batch: Batch, sentBy: number) =>
  kind === 'create' && state === 'settled' && sentAt <= sentBy && connection === batch.connection
