import type { Lead } from '../../lead/lead.ts'
import { isSamePhone } from '../../lead/same-phone.ts'
import type { RemoteLead } from '../crm-adapter.ts'
import type { OpenRow } from './row-opener.ts'

/**
 * When (ms, by the CRM's clock) one of the `earlier` leads was written, if its row is among these: opened, for the `client_ref` alone
 * is proof. Null when there is none. Costs one request at most. Throws CrmFailure.
 */
export async function ageOfEarlier(open: OpenRow, earlier: Lead[], rows: RemoteLead[]): Promise<number | null> {
  const row = rows.find(({ phone }) => phone !== null && earlier.some(lead => lead.phone !== null && isSamePhone(lead.phone, phone)))
  if (!row) return null
  const { clientRef } = await open(row)
  return earlier.some(lead => lead.clientRef === clientRef) ? row.createdAt : null
}
