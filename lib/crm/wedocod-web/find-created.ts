import { mayBeOneOf, oncePerReference } from '../candidate-rows.ts'
import type { Connection, Match, SentBatch } from '../crm-adapter.ts'
import { matchCreated } from '../match-created.ts'
import { openRows } from './open-rows.ts'
import { recentRows } from './recent-rows.ts'

/**
 * Looks up what became of a batch whose answer was lost (api/CONTRACTS section 7): the rows created since, narrowed to its
 * phones, opened for their `client_ref`. Throws CrmFailure when any look-up fails: an error is never "absent".
 */
export async function findCreated(connection: Connection, { leads, sentAt }: SentBatch): Promise<Match[]> {
  const phones = leads.map(lead => lead.phone).filter(phone => phone !== null)
  const rows = phones.length === 0 ? [] : await recentRows(connection, phones, sentAt)
  const candidates = oncePerReference(rows).filter(row => mayBeOneOf(leads, row))
  return matchCreated(leads, await openRows(connection, leads, candidates))
}
