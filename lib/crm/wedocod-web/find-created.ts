import { mayBeOneOf, oncePerReference } from '../candidate-rows.ts'
import type { Connection, Match, RemoteLead, SentBatch } from '../crm-adapter.ts'
import { matchCreated } from '../match-created.ts'
import { newestPage } from './newest-rows.ts'
import { openRows } from './open-rows.ts'
import { recentRows } from './recent-rows.ts'
import { rowOpener } from './row-opener.ts'

/**
 * Looks up what became of a batch whose answer was lost (api/CONTRACTS section 7): the rows created since, narrowed to its
 * phones, opened for their `client_ref`. Mostly the newest page holds the whole batch. Throws CrmFailure when any look-up fails: an
 * error is never "absent".
 */
export async function findCreated(connection: Connection, batch: SentBatch): Promise<Match[]> {
  const { leads } = batch
  const open = rowOpener(connection)
  const matches = async (rows: RemoteLead[]) => {
    const candidates = oncePerReference(rows).filter(row => mayBeOneOf(leads, row))
    return matchCreated(leads, await openRows(open, leads, candidates))
  }
  if (leads.every(lead => lead.phone === null)) return matchCreated(leads, [])
  const newest = await newestPage(connection)
  const { rows } = newest.page
  if (rows.filter(row => mayBeOneOf(leads, row)).length >= leads.length) {
    const found = await matches(rows)
    if (found.every(({ match }) => match === 'present')) return found
  }
  return matches(await recentRows(connection, batch, newest, open))
}
