import type { Connection, RemoteHandle, RemoteLead } from '../crm-adapter.ts'
import { listLeads, showLead } from './api.ts'

/** A listed row with the name and the moment that Show adds to it. The list's status is a key, Show's a label: the key counts. */
export const joinShown = (listed: RemoteLead, shown: RemoteLead): RemoteLead => ({
  ...listed,
  fullName: shown.fullName ?? listed.fullName,
  createdAt: shown.createdAt ?? listed.createdAt,
  products: listed.products ?? shown.products,
})

/** One lead, as far as list and Show know it together; null when there is none. Neither knows its address. Throws CrmFailure. */
export async function showWhole(connection: Connection, { reference, id }: RemoteHandle): Promise<RemoteLead | null> {
  if (reference === null) return null
  const shown = await showLead(connection, reference)
  if (!shown) return null
  const { rows } = await listLeads(connection, { searchBy: 'reference', match: 'exact', keyword: reference })
  const listed = rows.find(row => row.handle.reference === reference)
  const lead = listed ? joinShown(listed, shown.lead) : shown.lead
  return { ...lead, handle: { reference, id } }
}
