import type { RemoteHandle } from '../crm/crm-adapter.ts'
import type { Store, Write } from './open-store.ts'
import { refOf } from './target.ts'

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

/** How many rows stand in CRMs beside the right one. */
export const countExtra = (store: Store): Promise<number> => store.countFromIndex('remotes', 'copyOf')
