import type { Write } from './open-store.ts'
import type { Batch } from './schema.ts'

type Reader = Pick<Write, 'objectStore'>

/** The account's batch under way, if any: the newest one, as long as it is not settled. */
export async function activeBatch(tx: Reader, account: string): Promise<Batch | null> {
  const newest = await tx.objectStore('batches').openCursor(IDBKeyRange.bound([account, 0], [account, Number.MAX_SAFE_INTEGER]), 'prev')
  return newest && newest.value.state !== 'settled' ? newest.value : null
}

/** The batches under way of these accounts; null where an account has none. */
export async function activeBatches(tx: Reader, accounts: Iterable<string>): Promise<Map<string, Batch | null>> {
  return new Map(await Promise.all([...new Set(accounts)].map(async id => [id, await activeBatch(tx, id)] as const)))
}

export const covers = (batch: Batch, seq: number): boolean => batch.from <= seq && seq <= batch.to

/**
 * The settled batch that created the job `seq`, the proof that its lead is in the CRM. Null when there is none. Nearly always the
 * first one read; those before it left while the job waited, out of turn, and only they are passed over.
 */
export async function creatingBatch(tx: Reader, account: string, seq: number): Promise<Batch | null> {
  let cursor = await tx
    .objectStore('batches')
    .index('to')
    .openCursor(IDBKeyRange.bound([account, seq], [account, Number.MAX_SAFE_INTEGER]))
  while (cursor) {
    const batch = cursor.value
    if (covers(batch, seq) && batch.state === 'settled' && !batch.except.includes(seq)) return batch
    cursor = await cursor.continue()
  }
  return null
}

/** All keys of an account's pending rows from one seq to another. */
export const jobRange = (account: string, from = 0, to = Number.MAX_SAFE_INTEGER) => IDBKeyRange.bound([account, from], [account, to])
