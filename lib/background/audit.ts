import type { Connection, CrmAdapter, ListQuery } from '../crm/crm-adapter.ts'
import { keepAudit, markAudited, unaudited } from '../store/audited.ts'
import { standing } from '../store/due-run.ts'
import { leftAloneUntil } from '../store/left-alone.ts'
import type { Store } from '../store/open-store.ts'
import { keepRemotes } from '../store/remotes.ts'
import { rowsSince } from '../store/twin-rows.ts'
import { callBy, wayTo } from './crm-call.ts'
import { openTwins } from './open-twins.ts'

const DAY = 24 * 60 * 60 * 1000
/** A row may stand before the moment its request left: clocks differ, ms. */
const SLACK = 10 * 60 * 1000
const PER_PAGE = 100
/** Pages read in one go; what is left is read in the next. */
const MOST_PAGES = 10

/**
 * Looks through what was sent to an account since the last time, `settled` ms after it was answered, for rows that stand twice, which
 * no answer tells of: the browser may send a request again unseen (RELIABILITY finding 13). What stands twice is kept as such, for a
 * person to delete. One go asks no more than the CRM allows beside other work: `more` tells that there is some left. `later`: it could
 * not be asked now.
 */
export async function audit(store: Store, account: string, settled: number, now: number): Promise<'over' | 'more' | 'later'> {
  const due = await unaudited(store, account)
  if (!due) return 'over'
  if (await isBusy(store, account, now)) return 'more'
  const way = await wayTo(store, account)
  if (!way) return 'later'
  const { until, page } = due.audit ?? { until: now - settled, page: 1 }
  const start = due.since - SLACK
  let isOver = false
  const failure = await callBy(way, async (connection, adapter) => {
    const next = page === null ? null : await keepListed({ store, account, connection, adapter }, page, start)
    await keepAudit(store, account, { until, page: next })
    if (next === null) isOver = await openTwins({ store, account, connection, adapter }, await rowsSince(store, account, start))
  })
  // A token that may send and not list is no reason to ask for ever.
  if (failure !== null && failure !== 'forbidden') return 'later'
  if (failure === null && !isOver) return 'more'
  await markAudited(store, account, until)
  return 'over'
}

/** What waits to be sent goes first, and what a CRM asked for holds for looking too. */
async function isBusy(store: Store, account: string, now: number): Promise<boolean> {
  const { lane, batch, firstDue } = await standing(store, account, now)
  return batch !== null || leftAloneUntil(lane, now) > now || lane.failures > 0 || (firstDue !== null && firstDue <= now)
}

/** Keeps the rows created since `start` from a page on, newest first. The page to go on from, null after the last: the last one read, for rows may be deleted meanwhile. */
async function keepListed(
  { store, account, connection, adapter }: { store: Store; account: string; connection: Connection; adapter: CrmAdapter },
  first: number,
  start: number,
): Promise<number | null> {
  if (!adapter.list) return null
  // A day before: whose day it is, the CRM says.
  const from = adapter.rules.search.dates ? { from: new Date(start - DAY).toISOString().slice(0, 10) } : {}
  for (let page = first; page < first + MOST_PAGES; page += 1) {
    const query: ListQuery = { perPage: PER_PAGE, page, ...from }
    const asked = connection.now()
    const { rows, lastPage } = await adapter.list(connection, query)
    await keepRemotes(store, account, rows, asked)
    const oldest = rows.at(-1)?.createdAt ?? null
    if (page >= lastPage || (oldest !== null && oldest < start)) return null
  }
  return first + MOST_PAGES - 1
}
