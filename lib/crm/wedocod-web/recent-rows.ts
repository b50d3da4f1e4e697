import { inWindow, windowStart } from '../candidate-rows.ts'
import { type Connection, CrmFailure, type RemoteLead } from '../crm-adapter.ts'
import { phoneKeyword } from '../same-phone.ts'
import { listLeads } from './api.ts'

const PER_PAGE = 100
const MAX_SEARCH_PAGES = 10

/**
 * Every row that may be of a batch that left at `sentAt` (ms of our clock) and about one of `phones`; others may be among
 * them. One listing of the newest leads tells of all phones at once, mostly in one request, and does not depend on how the CRM
 * searches; where it would cost more requests than one search per phone, or is not sorted by age, each phone is searched.
 * Throws CrmFailure, also when there is too much to read to be sure.
 */
export async function recentRows(connection: Connection, phones: string[], sentAt: number): Promise<RemoteLead[]> {
  const keywords = [...new Set(phones.map(phoneKeyword))]
  const listed = await newestRows(connection, sentAt, keywords.length)
  if (listed) return listed
  const rows: RemoteLead[] = []
  for (const keyword of keywords) rows.push(...(await searchedRows(connection, keyword, sentAt)))
  return rows
}

/** The listing down to the window's start, or null when `budget` pages do not reach it or are not newest first, which no page documents. */
async function newestRows(connection: Connection, sentAt: number, budget: number): Promise<RemoteLead[] | null> {
  const rows: RemoteLead[] = []
  for (let number = 1; number <= budget; number += 1) {
    const { page, skew } = await listLeads(connection, { page: number, perPage: PER_PAGE })
    if (page.page !== number) return null
    rows.push(...page.rows)
    const start = windowStart(sentAt, skew)
    if (number >= page.lastPage) return inWindow(rows, start)
    const newestFirst = creationTimes(rows)
    if (!newestFirst) return null
    if ((newestFirst.at(-1) ?? start) < start) return inWindow(rows, start)
  }
  return null
}

async function searchedRows(connection: Connection, keyword: string, sentAt: number): Promise<RemoteLead[]> {
  const rows: RemoteLead[] = []
  for (let number = 1; number <= MAX_SEARCH_PAGES; number += 1) {
    const { page, skew } = await listLeads(connection, { searchBy: 'phone', keyword, page: number, perPage: PER_PAGE })
    if (page.page !== number) break
    rows.push(...page.rows)
    if (number >= page.lastPage) return inWindow(rows, windowStart(sentAt, skew))
  }
  throw new CrmFailure('unknown', '')
}

/** The rows' times of creation when they are proof of a listing newest first: all known, never rising, not all the same. */
function creationTimes(rows: RemoteLead[]): number[] | null {
  const times = rows.map(row => row.createdAt).filter(time => time !== null)
  const falling = times.every((time, index) => index === 0 || time <= (times[index - 1] ?? time))
  return times.length === rows.length && falling && (times[0] ?? 0) > (times.at(-1) ?? 0) ? times : null
}
