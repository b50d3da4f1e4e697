import type { RemoteHandle } from '../crm/crm-adapter.ts'
import { isDead } from '../lead/better-row.ts'
import { changeView } from './change-view.ts'
import type { Store, Write } from './open-store.ts'
import type { StoredChange, StoredRemote } from './schema.ts'
import { refOf, remoteTarget } from './target.ts'

/** Keeps the rows that a CRM holds of one lead beside the right one, so that a person sees them and can delete them there. */
export async function keepExtraRows(
  tx: Write,
  { account, lead, at }: { account: string; lead: number; at: number },
  handles: RemoteHandle[],
): Promise<void> {
  const row = await tx.objectStore('leads').get(lead)
  for (const handle of handles) {
    const ref = refOf(handle)
    if (!row || ref === null) continue
    const { clientRef, fullName, phone, city, area, address } = row
    const shown = { handle, clientRef, fullName, phone, city, area, address, status: null, createdAt: null, products: null }
    await tx.objectStore('remotes').put({ account, ref, lead: null, copyOf: lead, seenAt: at, row: shown })
  }
}

/**
 * True for a row that stands beside the right one and waits for a person: nobody has made it a duplicate, or anything else that is not
 * delivered, here (`change`) or there.
 */
export const needsHand = (remote: StoredRemote, change: StoredChange | null): boolean =>
  remote.copyOf !== undefined && !isDead(changeView(change, remote, null).status)

/** How many such rows there are. */
export async function countExtra(store: Store): Promise<number> {
  const extra = await store.getAllFromIndex('remotes', 'copyOf')
  const changes = await Promise.all(extra.map(({ account, ref }) => store.get('changes', [account, remoteTarget(ref)])))
  return extra.filter((remote, n) => needsHand(remote, changes[n] ?? null)).length
}
