import type { Connection, HistoryEntry, RemoteHandle } from '../crm-adapter.ts'
import { understood } from '../http.ts'
import { getLeads } from './api.ts'
import { readHistories } from './read-reply.ts'

/** The status changes of a lead, newest first: the list tells them with each row; GET /lead-histories is documented for admins alone (CONTRACTS R13). Throws CrmFailure. */
export async function historyOf(connection: Connection, { reference }: RemoteHandle): Promise<HistoryEntry[]> {
  if (reference === null) return []
  const answer = await getLeads(connection, { searchBy: 'reference', match: 'exact', keyword: reference })
  const changes = understood(connection, answer, readHistories).get(reference) ?? []
  return changes.toReversed().sort((one, other) => (other.at ?? 0) - (one.at ?? 0))
}
