import type { Store, Write } from './open-store.ts'
import { type Counters, NO_COUNTS } from './schema.ts'

/** Reads the counters inside a transaction. */
export async function readCounters(tx: Pick<Write, 'objectStore'>): Promise<Counters> {
  return (await tx.objectStore('meta').get('counters')) ?? NO_COUNTS
}

/** Writes changed counters in the same transaction as what they count, so that they cannot drift. */
export async function bumpCounters(tx: Write, change: (counters: Counters) => Counters): Promise<Counters> {
  const next = change(await readCounters(tx))
  await writeCounters(tx, next)
  return next
}

/** The same for who read them before, in the same transaction, with nothing between that may have changed them. */
export async function writeCounters(tx: Write, counters: Counters): Promise<void> {
  await tx.objectStore('meta').put(counters, 'counters')
}

/** The counters as they stand. */
export async function counters(store: Store): Promise<Counters> {
  return (await store.get('meta', 'counters')) ?? NO_COUNTS
}
