import type { RemoteHandle, RemoteLead } from '../crm/crm-adapter.ts'
import type { Write } from './open-store.ts'
import type { LeadRow } from './schema.ts'
import { refOf } from './target.ts'

/**
 * Ties a lead captured here to the row of the CRM that it is, by that row's name alone. A row that was never listed is kept without
 * its fields: nothing but the name would tell, once it is listed, whose it is. A lead or a row that has its other half already keeps it.
 */
export async function tieRemote(tx: Write, { seq, account }: LeadRow, handle: RemoteHandle, now: number): Promise<void> {
  const ref = refOf(handle)
  const remotes = tx.objectStore('remotes')
  if (account === null || ref === null || (await remotes.index('lead').getKey(seq)) !== undefined) return
  const known = await remotes.get([account, ref])
  if (known && (known.lead !== null || known.copyOf !== undefined)) return
  await remotes.put({ ...(known ?? { account, ref, seenAt: now, row: unlisted(handle) }), lead: seq })
}

const unlisted = (handle: RemoteHandle): RemoteLead => ({
  handle,
  clientRef: null,
  fullName: null,
  phone: null,
  city: null,
  area: null,
  address: null,
  status: null,
  createdAt: null,
  products: null,
})
