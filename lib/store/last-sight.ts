import { statusInTheWay } from '../lead/lead-change.ts'
import type { Status } from '../lead/status.ts'
import type { Write } from './open-store.ts'
import type { StoredChange, StoredRemote } from './schema.ts'
import { readTarget } from './target.ts'

/** What a lead was in the CRM, and when that was certain, ms. */
export interface Sight {
  seen: Status
  seenAt: number
}

/**
 * What the CRM last said that a lead is: by showing it, by doing what was asked, or by what stood in the way of that. Null when
 * nothing tells. `before`: the change last asked of it.
 */
export async function lastSight(
  tx: Pick<Write, 'objectStore'>,
  { account, target }: Pick<StoredChange, 'account' | 'target'>,
  before: StoredChange | null,
): Promise<Sight | null> {
  const named = readTarget(target)
  const remotes = tx.objectStore('remotes')
  const remote = await ('ref' in named ? remotes.get([account, named.ref]) : remotes.index('lead').get(named.seq))
  const sights = [shownBy(remote), ...[before, before?.previous, before?.previous?.previous].map(toldBy)].flatMap(sight => sight ?? [])
  return sights.reduce<Sight | null>((last, sight) => (last && last.seenAt >= sight.seenAt ? last : sight), null)
}

const shownBy = (remote: StoredRemote | undefined): Sight | null =>
  remote && remote.row.status !== null ? { seen: remote.row.status, seenAt: remote.seenAt } : null

function toldBy(change: StoredChange | null | undefined): Sight | null {
  if (!change) return null
  const { state, status, seen, seenAt, settledAt } = change
  if (state === 'done') return status === null || settledAt === null ? null : { seen: status, seenAt: settledAt }
  const found = state === 'refused' ? statusInTheWay(change) : null
  if (found !== null && settledAt !== null) return { seen: found, seenAt: settledAt }
  return seen === null || typeof seenAt !== 'number' ? null : { seen, seenAt }
}
