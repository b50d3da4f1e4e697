import { inWindow, windowStart } from '../candidate-rows.ts'
import type { Connection, Page, RemoteLead, SentBatch } from '../crm-adapter.ts'
import { ageOfEarlier } from './age-of-earlier.ts'
import { listLeads } from './api.ts'
import type { OpenRow } from './row-opener.ts'

export const PER_PAGE = 100

/** The first page of the list and how far the CRM's clock is off, ms. Throws CrmFailure. */
export const newestPage = (connection: Connection) => listLeads(connection, { page: 1, perPage: PER_PAGE })

/**
 * The listing down to where nothing can be of the batch: the start of its window in time, or a row that was written before it left.
 * Null when `budget` pages do not reach that, or are not newest first, which no page documents. Throws CrmFailure.
 */
export async function newestRows(
  connection: Connection,
  { sentAt, earlier = [] }: SentBatch,
  first: { page: Page<RemoteLead>; skew: number },
  { budget, open }: { budget: number; open: OpenRow },
): Promise<RemoteLead[] | null> {
  const rows: RemoteLead[] = []
  let older: number | null = null
  for (let number = 1; number <= budget; number += 1) {
    const { page, skew } = number === 1 ? first : await listLeads(connection, { page: number, perPage: PER_PAGE })
    if (page.page !== number) return null
    rows.push(...page.rows)
    const start = windowStart(sentAt, skew)
    if (number >= page.lastPage) return inWindow(rows, start)
    const order = orderOf(rows)
    if (order === 'none') return null
    if (reaches(rows, order, start)) return inWindow(rows, start)
    older ??= await ageOfEarlier(open, earlier, page.rows)
    if (older !== null && reaches(rows, order, older)) return inWindow(rows, older)
  }
  return null
}

type Order = 'newest first' | 'one moment' | 'none'

/** Whether all that was created at `start` (ms) or later is among the rows. */
const reaches = (rows: RemoteLead[], order: Order, start: number): boolean =>
  order === 'newest first' && (rows.at(-1)?.createdAt ?? start) < start

/** What the rows' times of creation prove of the listing's order: rows of one moment may stand in any, and the next page will tell. */
function orderOf(rows: RemoteLead[]): Order {
  const times = rows.map(row => row.createdAt).filter(time => time !== null)
  const falling = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time))
  if (times.length < rows.length || !falling) return 'none'
  return (times[0] ?? 0) > (times.at(-1) ?? 0) ? 'newest first' : 'one moment'
}
