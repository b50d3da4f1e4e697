import { laneOf } from './lanes.ts'
import { type Store, type Write, write } from './open-store.ts'

/** How far back an account is looked through the first time, ms. */
const FIRST = 24 * 60 * 60 * 1000

/**
 * Since when (ms) what was sent to an account has not been looked through for rows that stand twice; null when nothing was sent since,
 * or the account waits for a person.
 */
export async function unaudited(store: Store, account: string): Promise<number | null> {
  const tx = store.transaction(['batches', 'lanes'], 'readonly') as unknown as Pick<Write, 'objectStore'>
  const [{ auditedAt, pause }, newest] = await Promise.all([
    laneOf(tx, account),
    tx.objectStore('batches').openCursor(IDBKeyRange.bound([account, 0], [account, Number.MAX_SAFE_INTEGER]), 'prev'),
  ])
  const until = newest?.value.answeredAt ?? null
  if (until === null || pause !== null) return null
  const since = auditedAt ?? until - FIRST
  return until > since ? since : null
}

/** What was answered up to `at` (ms) has been looked through. */
export async function markAudited(store: Store, account: string, at: number): Promise<void> {
  await write(
    store,
    ['lanes'],
    async tx => {
      const lane = await laneOf(tx, account)
      await tx.objectStore('lanes').put({ ...lane, auditedAt: Math.max(at, lane.auditedAt ?? 0) })
    },
    'relaxed',
  )
}
