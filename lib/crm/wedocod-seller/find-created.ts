import { inWindow, mayBeOneOf, oncePerReference, windowStart } from '../candidate-rows.ts'
import type { Connection, Match, RemoteLead, SentBatch } from '../crm-adapter.ts'
import { matchCreated } from '../match-created.ts'
import { showLead } from './api.ts'
import { joinShown } from './join-shown.ts'
import { rowsAbout } from './rows-about.ts'

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
  return matchCreated(leads, [...named, ...(await openYoung(connection, doubtful, sentAt))])
}

/** The rows that may be of a batch that left at `sentAt`, by the age that Show tells. */
async function openYoung(connection: Connection, rows: RemoteLead[], sentAt: number): Promise<RemoteLead[]> {
  const young: RemoteLead[] = []
  for (const row of rows) {
    const shown = await showLead(connection, row.handle.reference ?? '')
    const whole = shown ? joinShown(row, shown.lead) : row
    young.push(...inWindow([whole], windowStart(sentAt, shown?.skew ?? 0)))
  }
  return young
}
