import type { Connection, CrmAdapter, ListQuery, RemoteLead } from '../crm/crm-adapter.ts'
import { markAudited, unaudited } from '../store/audited.ts'
import type { Store } from '../store/open-store.ts'
import { keepRemotes } from '../store/remotes.ts'
import { callCrm } from './crm-call.ts'
import { openTwins } from './open-twins.ts'

const DAY = 24 * 60 * 60 * 1000
/** A row may stand before the moment its request left: clocks differ, ms. */
const SLACK = 10 * 60 * 1000
const PER_PAGE = 100
/** More was not written between two audits, but by an import; then its end is not looked through. */
const MOST_PAGES = 10

/**
 * Looks through what was sent to an account since the last time, `settled` ms after it was answered, for rows that stand twice, which
 * no answer tells of: the browser may send a request again unseen (RELIABILITY finding 13). What stands twice is kept as such, for a
 * person to delete. False when it has to be tried again.
 */
export async function audit(store: Store, account: string, settled: number, now: number): Promise<boolean> {
  const since = await unaudited(store, account)
  if (since === null) return true
  const failure = await callCrm(store, account, async (connection, adapter) => {
    const rows = await rowsSince(connection, adapter, since - SLACK)
    await keepRemotes(store, account, rows, now)
    await openTwins({ store, account, connection, adapter }, rows)
  })
  // A token that may send and not list is no reason to ask for ever.
  const isOver = failure === null || failure === 'forbidden'
  if (isOver) await markAudited(store, account, now - settled)
  return isOver
}

async function rowsSince(connection: Connection, adapter: CrmAdapter, start: number): Promise<RemoteLead[]> {
  if (!adapter.list) return []
  const rows: RemoteLead[] = []
  // A day before: whose day it is, the CRM says.
  const from = adapter.rules.search.dates ? { from: new Date(start - DAY).toISOString().slice(0, 10) } : {}
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const query: ListQuery = { perPage: PER_PAGE, page, ...from }
    const listed = await adapter.list(connection, query)
    rows.push(...listed.rows)
    const oldest = listed.rows.at(-1)?.createdAt ?? null
    if (page >= listed.lastPage || (oldest !== null && oldest < start)) break
  }
  return rows
}
