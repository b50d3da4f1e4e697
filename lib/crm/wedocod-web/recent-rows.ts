import { phoneKeyword } from '../../lead/same-phone.ts'
import { inWindow, windowStart } from '../candidate-rows.ts'
import { type Connection, CrmFailure, type Page, type RemoteLead, type SentBatch } from '../crm-adapter.ts'
import { listLeads } from './api.ts'
import { newestRows, PER_PAGE } from './newest-rows.ts'
import type { OpenRow } from './row-opener.ts'

const MAX_SEARCH_PAGES = 10

/**
 * Every row that may be of a batch; others may be among them. The listing of the newest leads, of which the first page is known,
 * tells of all phones at once and does not depend on how the CRM searches; where it would cost more requests than one search per
 * phone, or is not sorted by age, each phone is searched. Throws CrmFailure, also when there is too much to read to be sure.
 */
export async function recentRows(
  connection: Connection,
  batch: SentBatch,
  first: { page: Page<RemoteLead>; skew: number },
  open: OpenRow,
): Promise<RemoteLead[]> {
  const phones = batch.leads.map(lead => lead.phone).filter(phone => phone !== null)
  const keywords = [...new Set(phones.map(phoneKeyword))]
  const listed = await newestRows(connection, batch, first, { budget: keywords.length, open })
  if (listed) return listed
  const rows: RemoteLead[] = []
  for (const keyword of keywords) rows.push(...(await searchedRows(connection, keyword, batch.sentAt)))
  return rows
}

async function searchedRows(connection: Connection, keyword: string, sentAt: number): Promise<RemoteLead[]> {
  const rows: RemoteLead[] = []
  for (let number = 1; number <= MAX_SEARCH_PAGES; number += 1) {
    const { page, skew } = await listLeads(connection, { searchBy: 'phone', keyword, page: number, perPage: PER_PAGE })
    if (page.page !== number) break
    rows.push(...page.rows)
    if (number >= page.lastPage) return inWindow(rows, windowStart(sentAt, skew))
  }
  throw new CrmFailure('unknown', '', { status: 200 })
}
