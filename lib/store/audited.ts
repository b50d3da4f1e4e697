import { changeLane, laneOf } from './lanes.ts'
import type { Store, Write } from './open-store.ts'
import type { Audit } from './schema.ts'

/** How far back an account is looked through the first time, ms. */
const FIRST = 24 * 60 * 60 * 1000

/** What is to be looked through: what was answered `since` (ms), and how far that has come. */
export interface Unaudited {
  since: number
  /** Absent when it has not begun. */
  audit?: Audit
}

/**
 * What was sent to an account and has not been looked through for rows that stand twice; null when that is nothing, or the account
 * waits for a person.
 */
export async function unaudited(store: Store, account: string): Promise<Unaudited | null> {
  const tx = store.transaction(['batches', 'lanes'], 'readonly') as unknown as Pick<Write, 'objectStore'>
  const [{ auditedAt, audit, pause }, newest] = await Promise.all([
    laneOf(tx, account),
    tx.objectStore('batches').openCursor(IDBKeyRange.bound([account, 0], [account, Number.MAX_SAFE_INTEGER]), 'prev'),
  ])
  const until = newest?.value.answeredAt ?? null
  if (pause !== null || (until === null && !audit)) return null
  const since = auditedAt ?? (until ?? audit?.until ?? 0) - FIRST
  return audit || (until !== null && until > since) ? { since, ...(audit && { audit }) } : null
}

/** How far it has been looked through. */
export const keepAudit = (store: Store, account: string, audit: Audit): Promise<void> =>
  changeLane(store, account, lane => ({ ...lane, audit }), 'relaxed')

/** What was answered up to `at` (ms) has been looked through. */
export const markAudited = (store: Store, account: string, at: number): Promise<void> =>
  changeLane(store, account, ({ audit: _over, ...lane }) => ({ ...lane, auditedAt: Math.max(at, lane.auditedAt ?? 0) }), 'relaxed')
