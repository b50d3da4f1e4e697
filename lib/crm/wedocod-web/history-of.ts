import type { Connection, HistoryEntry, RemoteHandle } from '../crm-adapter.ts'
import { listHistories } from './api.ts'

const PER_PAGE = 100
/** The list has the changes of all leads, newest first, and no search (CONTRACTS R7): so many requests are given to one lead. */
const MOST_PAGES = 5

/** The status changes of a lead, newest first, from the newest changes of the account back to the lead's first, or as far as the pages reach. Throws CrmFailure. */
export async function historyOf(connection: Connection, { reference }: RemoteHandle): Promise<HistoryEntry[]> {
  const found: HistoryEntry[] = []
  if (reference === null) return found
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { rows, lastPage } = await listHistories(connection, { page, perPage: PER_PAGE })
    for (const row of rows) if (row.reference === reference) found.push(row.change)
    // A lead begins as new: nothing is older than that.
    if (page >= lastPage || found.at(-1)?.from === 'new') break
  }
  return found
}
