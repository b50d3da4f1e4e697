import type { Lead } from '../../lead/lead.ts'
import type { Connection, Match, RemoteLead, SentBatch } from '../crm-adapter.ts'
import { matchCreated } from '../match-created.ts'
import { isSamePhone } from '../same-phone.ts'
import { showLead } from './api.ts'
import { joinShown } from './join-shown.ts'
import { rowsAbout } from './rows-about.ts'

/** How long before the request left a row may have been created and still be looked at: slack for clocks, ms. */
const MARGIN = 10 * 60 * 1000

/**
 * Looks up what became of a batch whose answer was lost, or only promised (api/CONTRACTS section 7). The list shows each row's
 * `client_ref`; a row that hides it is opened for its name and age, as it may be ours. Throws CrmFailure when any look-up fails:
 * an error is never "absent".
 */
export async function findCreated(connection: Connection, { leads, sentAt }: SentBatch): Promise<Match[]> {
  const rows = oncePerReference(await rowsAbout(connection, leads))
  const named = rows.filter(row => row.clientRef !== null)
  const nameless = rows.filter(row => row.clientRef === null && mayBeOneOf(leads, row))
  const found = new Set(named.map(row => row.clientRef))
  const doubtful = leads.every(lead => found.has(lead.clientRef)) ? [] : nameless
  return matchCreated(leads, [...named, ...(await openYoung(connection, doubtful, sentAt - MARGIN))])
}

/** A row that moves to the next page while pages are read is seen twice. */
const oncePerReference = (rows: RemoteLead[]) => [...new Map(rows.map(row => [row.handle.reference, row])).values()]

/** A row that does not show its phone may be anyone's. */
const mayBeOneOf = (leads: Lead[], { phone }: RemoteLead) =>
  phone === null || leads.some(lead => lead.phone !== null && isSamePhone(lead.phone, phone))

/** The rows that were created at `since` (ms of our clock) or later, or of unknown age. A server clock that runs behind opens the window earlier. */
async function openYoung(connection: Connection, rows: RemoteLead[], since: number): Promise<RemoteLead[]> {
  const young: RemoteLead[] = []
  for (const row of rows) {
    const shown = await showLead(connection, row.handle.reference ?? '')
    const whole = shown ? joinShown(row, shown.lead) : row
    if (whole.createdAt === null || whole.createdAt >= since + Math.min(shown?.skew ?? 0, 0)) young.push(whole)
  }
  return young
}
