import type { Lead } from '../../lead/lead.ts'
import { type Connection, CrmFailure, type ListQuery, type Page, type RemoteLead } from '../crm-adapter.ts'
import { listLeads } from './api.ts'

const PER_PAGE = 100
const MAX_PAGES = 10

/**
 * Every row that could be one of `leads`; others may be among them. The first page of the list mostly holds a young batch whole. What
 * it lacks is searched by phone, one request for each. No days are asked for: they would have to be right on both clocks, and a
 * lead is not absent because a clock is wrong. Throws CrmFailure, also when there is too much to read to be sure.
 */
export async function rowsAbout(connection: Connection, leads: Lead[]): Promise<RemoteLead[]> {
  if (leads.length === 0) return []
  const newest = await listLeads(connection, { perPage: PER_PAGE })
  if (newest.lastPage <= 1) return newest.rows
  const seen = new Set(newest.rows.map(row => row.clientRef))
  const missing = leads.filter(lead => !seen.has(lead.clientRef))
  return [...newest.rows, ...(await searchedRows(connection, missing, newest))]
}

async function searchedRows(connection: Connection, leads: Lead[], newest: Page<RemoteLead>): Promise<RemoteLead[]> {
  const rows: RemoteLead[] = []
  for (const keyword of new Set(leads.flatMap(lead => (lead.phone === null ? [] : [phoneEnd(lead.phone)])))) {
    try {
      rows.push(...(await allPages(connection, { searchBy: 'phone', match: 'ends_with', keyword })))
    } catch (error) {
      // Which fields can be searched is not documented.
      if (error instanceof CrmFailure && error.kind === 'invalid') return allPages(connection, {}, newest)
      throw error
    }
  }
  return rows
}

/** The last digits of a number as it was sent, nine at most: they end it however the CRM writes it. */
const phoneEnd = (phone: string) => /\d{1,9}$/.exec(phone)?.[0] ?? phone

async function allPages(connection: Connection, query: ListQuery, first?: Page<RemoteLead>): Promise<RemoteLead[]> {
  const rows: RemoteLead[] = []
  for (let number = 1; number <= MAX_PAGES; number += 1) {
    const page = number === 1 && first ? first : await listLeads(connection, { ...query, page: number, perPage: PER_PAGE })
    if (page.page !== number) break
    rows.push(...page.rows)
    if (number >= page.lastPage) return rows
  }
  throw new CrmFailure('unknown', '', { status: 200 })
}
