import { phoneKeyword } from '../../lead/same-phone.ts'
import type { Connection, ListQuery, Page, ProductQuery, RemoteLead, RemoteProduct } from '../crm-adapter.ts'
import { type Answer, exchange, fitToShow, understood } from '../http.ts'
import { referenceSegment } from '../wedocod/reference-segment.ts'
import { readList, readProducts, readShown } from './read-reply.ts'
import type { LeadBody } from './to-body.ts'

/** Longest name of an article that is kept. */
const MAX_NAME = 200

/** Most rows per PUT and per DELETE. */
export const MAX_CHANGES = 100

/** One row of PUT /leads. `action_date` is ISO 8601 with offset and whole seconds. */
export interface StatusBody {
  reference: string
  status: string
  action_date: string | undefined
}

export const postLeads = (connection: Connection, data: LeadBody[]) =>
  exchange(connection, { method: 'POST', path: '/leads', body: { data } })

export const putLeads = (connection: Connection, leads: StatusBody[]) =>
  exchange(connection, { method: 'PUT', path: '/leads', body: { leads } })

export const deleteLeads = (connection: Connection, ids: string[]) =>
  exchange(connection, { method: 'DELETE', path: '/leads', body: { ids } })

export const getStatuses = (connection: Connection) => exchange(connection, { method: 'GET', path: '/lead-statuses' })

/** GET /leads as it was answered. */
export const getLeads = (connection: Connection, query: ListQuery): Promise<Answer> =>
  exchange(connection, {
    method: 'GET',
    path: '/leads',
    query: {
      ...searchOf(query),
      start_at: query.from,
      end_at: query.until,
      per_page: query.perPage,
      page: query.page,
    },
  })

/** A phone is searched by its last digits, so that it is found however it was written; where its start counts, as it is. */
function searchOf({ searchBy, keyword, match = 'partial' }: ListQuery) {
  if (!keyword) return {}
  const byEnd = searchBy === 'phone' && (match === 'partial' || match === 'ends_with')
  return { search_by: searchBy, match_type: match, keyword: byEnd ? phoneKeyword(keyword) : keyword }
}

/** A page of leads. Throws CrmFailure. */
export const listLeads = async (connection: Connection, query: ListQuery): Promise<Page<RemoteLead>> =>
  understood(connection, await getLeads(connection, query), readList)

/** What Show tells of a lead, and how far the server's clock is off, ms; null when there is no such lead. Throws CrmFailure. */
export async function showLead(connection: Connection, reference: string): Promise<{ lead: RemoteLead; skew: number } | null> {
  const answer = await exchange(connection, { method: 'GET', path: `/leads/${referenceSegment(reference)}/show` })
  if (answer.status === 404 && answer.json !== undefined) return null
  return { lead: understood(connection, answer, json => readShown(json, reference)), skew: answer.skew }
}

/** A page of the articles that can be ordered. `page` is documented for all lists together. Throws CrmFailure. */
export async function listProducts(connection: Connection, { search, page, perPage }: ProductQuery): Promise<Page<RemoteProduct>> {
  const query = { search: search || undefined, per_page: perPage, page }
  const listed = understood(connection, await exchange(connection, { method: 'GET', path: '/products', query }), readProducts)
  return { ...listed, rows: listed.rows.map(row => ({ ...row, name: fitToShow(connection, row.name, MAX_NAME) || row.sku })) }
}
