import type { Store } from './open-store.ts'
import type { StoredRemote } from './schema.ts'

/** A browser that sends a request again does so as soon as its connection breaks: its rows are written within so many ms. */
const ONE_REQUEST = 2 * 60 * 1000

/**
 * Among an account's rows of these refs, as they are kept, those that may be one lead of ours written twice, and do not show whose they
 * are: one number, one name, one moment. Whoever opens them knows.
 */
export async function twinRows(store: Store, account: string, refs: string[]): Promise<StoredRemote[]> {
  const kept = await Promise.all(refs.map(ref => store.get('remotes', [account, ref])))
  const rows = kept.filter(remote => remote !== undefined)
  const twins = rows.filter(one => one.row.clientRef === null && rows.some(other => other.ref !== one.ref && isTwin(one, other)))
  const ours = await Promise.all(twins.map(async ({ row }) => (await store.countFromIndex('leads', 'phone', row.phone ?? '')) > 0))
  return twins.filter((_, n) => ours[n])
}

function isTwin({ row: one }: StoredRemote, { row: other }: StoredRemote): boolean {
  if (one.phone === null || one.phone !== other.phone || one.createdAt === null || other.createdAt === null) return false
  return one.fullName === other.fullName && Math.abs(one.createdAt - other.createdAt) <= ONE_REQUEST
}
