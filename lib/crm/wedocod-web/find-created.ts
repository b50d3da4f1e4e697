import type { Lead } from '../../lead/lead.ts'
import type { Connection, Match, RemoteLead, SentBatch } from '../crm-adapter.ts'
import { matchCreated } from '../match-created.ts'
import { isSamePhone } from '../same-phone.ts'
import { openRows } from './open-rows.ts'
import { recentRows } from './recent-rows.ts'

/** How long before the request left a row may have been created and still be looked at: slack for clocks, ms. */
const MARGIN = 10 * 60 * 1000

/**
 * Looks up what became of a batch whose answer was lost (api/CONTRACTS section 7): the rows created since, narrowed to its
 * phones, opened for their `client_ref`. Throws CrmFailure when any look-up fails: an error is never "absent".
 */
export async function findCreated(connection: Connection, { leads, sentAt }: SentBatch): Promise<Match[]> {
  const phones = leads.map(lead => lead.phone).filter(phone => phone !== null)
  const rows = phones.length === 0 ? [] : await recentRows(connection, phones, sentAt - MARGIN)
  const candidates = oncePerReference(rows).filter(row => mayBeOneOf(leads, row))
  return matchCreated(leads, await openRows(connection, leads, candidates))
}

/** A row that moves to the next page while pages are read is seen twice. */
const oncePerReference = (rows: RemoteLead[]) => [...new Map(rows.map(row => [row.handle.reference, row])).values()]

/** A row that does not show its phone may be anyone's. */
const mayBeOneOf = (leads: Lead[], { phone }: RemoteLead) =>
  phone === null || leads.some(lead => lead.phone !== null && isSamePhone(lead.phone, phone))
