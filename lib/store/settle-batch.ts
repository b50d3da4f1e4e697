import { jobRange } from './batches.ts'
import { announceChange } from './change-notice.ts'
import { bumpCounters } from './counters.ts'
import { type Store, write } from './open-store.ts'
import type { Batch, Counters, Lane, Outcome } from './schema.ts'

/** What the state machine decided for a batch. */
export interface Change {
  lane: Lane
  batch: Batch | null
  leave: number[]
  outcomes: Outcome[]
}

/**
 * Writes what was decided for `before`, all or nothing. False, and nothing written, when the record is no longer what the decision
 * was made on: a newer worker has taken it over (fencing).
 */
export async function settle(store: Store, before: Batch, change: Change): Promise<boolean> {
  const written = await write(store, ['pending', 'batches', 'outcomes', 'lanes', 'meta'], async tx => {
    const stored = await tx.objectStore('batches').get([before.account, before.no])
    if (!stored || stored.epoch !== before.epoch || stored.state !== before.state || stored.looks !== before.looks) return false
    await Promise.all([
      tx.objectStore('lanes').put(change.lane),
      change.batch ? tx.objectStore('batches').put(change.batch) : tx.objectStore('batches').delete([before.account, before.no]),
      ...leaving(before, change.leave).map(key => tx.objectStore('pending').delete(key)),
      ...change.outcomes.map(outcome => tx.objectStore('outcomes').put(outcome)),
      bumpCounters(tx, counts => tally(counts, change)),
    ])
    return true
  })
  if (written) announceChange()
  return written
}

/** One key range when the whole batch leaves, which is the rule; else row by row. */
function leaving(batch: Batch, leave: number[]): (IDBKeyRange | [string, number])[] {
  if (leave.length === batch.size) return [jobRange(batch.account, batch.from, batch.to)]
  return leave.map(seq => [batch.account, seq])
}

function tally(counts: Counters, { leave, outcomes }: Change): Counters {
  const count = (state: Outcome['state']) => outcomes.filter(outcome => outcome.state === state).length
  const [rejected, review] = [count('rejected'), count('review')]
  return {
    ...counts,
    created: counts.created + leave.length - rejected - review,
    rejected: counts.rejected + rejected,
    review: counts.review + review,
  }
}
