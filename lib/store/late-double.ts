import { creatingBatch } from './batches.ts'
import { laneOf } from './lanes.ts'
import type { Write } from './open-store.ts'
import type { StoredRemote } from './schema.ts'

/**
 * The first time that a row is kept as one more of a lead. When that lead was sent again because two looks had not found it, the first
 * sending was only late: it took longer to be written than both looks waited, and the account's CRM is given more time from now on. When
 * the rows were created does not tell that: the row of the second sending may be the older one.
 */
export async function learnFromDouble(tx: Write, { account, copyOf: seq }: StoredRemote, before: StoredRemote | undefined): Promise<void> {
  if (seq === undefined || before?.copyOf !== undefined) return
  const [lane, lead, outcome] = await Promise.all([
    laneOf(tx, account),
    tx.objectStore('leads').get(seq),
    tx.objectStore('outcomes').get(seq),
  ])
  const { resent, slowest = 0 } = lane
  if (!resent || !lead || lead.job === null || lead.capturedAt > resent.sentAt) return
  const sentAt = outcome?.sentAt ?? (await creatingBatch(tx, account, lead.job))?.sentAt ?? 0
  const waited = resent.at - resent.sentAt
  if (sentAt >= resent.at && waited > slowest) await tx.objectStore('lanes').put({ ...lane, slowest: waited })
}
