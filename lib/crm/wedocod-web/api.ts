import { phoneKeyword } from '../../lead/same-phone.ts'
import type { Connection, ListQuery, Page, RemoteLead } from '../crm-adapter.ts'
import { type Answer, type Call, exchange, understood } from '../http.ts'
import { referenceSegment } from '../wedocod/reference-segment.ts'
import { readHistory, readList, readShown } from './read-reply.ts'
import type { LeadBody } from './to-body.ts'

const PREFIX = '/api/web/1.0'

/** Most rows per PUT (documented), and per DELETE (undocumented, so modest). */
export const MAX_UPDATES = 1000
export const MAX_REMOVALS = 100

/** One row of PUT /leads. `action_date` is ISO 8601 with offset and whole seconds. */
export interface StatusBody {
  reference: string
  status: string
  action_date: string | undefined
}

/** One call below the API's prefix; a base URL that already ends with it is as good. Throws CrmFailure when no answer comes. */
function call(connection: Connection, method: Call['method'], path: string, rest: Pick<Call, 'query' | 'body'> = {}): Promise<Answer> {
  const prefixed = connection.baseUrl.replace(/\/+$/, '').endsWith(PREFIX) ? path : PREFIX + path
  return exchange(connection, { method, path: prefixed, ...rest })
}

export const postLeads = (connection: Connection, leads: LeadBody[]) => call(connection, 'POST', '/leads', { body: { leads } })

export const putLeads = (connection: Connection, leads: StatusBody[]) => call(connection, 'PUT', '/leads', { body: { leads } })

export const deleteLeads = (connection: Connection, references: string[]) => call(connection, 'DELETE', '/leads', { body: { references } })

/** GET /leads as it was answered. `page` is not documented; Laravel's paginator takes it. A phone is searched by its last digits. */
export function getLeads(connection: Connection, query: ListQuery): Promise<Answer> {
  const keyWord = query.searchBy === 'phone' && query.keyword ? phoneKeyword(query.keyword) : query.keyword
  return call(connection, 'GET', '/leads', {
    query: { search_by: query.searchBy, keyWord, per_page: query.perPage, page: query.page },
  })
}

/** A page of leads and how far the server's clock is off, ms. Throws CrmFailure. */
export async function listLeads(connection: Connection, query: ListQuery): Promise<{ page: Page<RemoteLead>; skew: number }> {
  const answer = await getLeads(connection, query)
  return { page: understood(connection, answer, readList), skew: answer.skew }
}

/** One lead by its reference; null when there is none. Throws CrmFailure. */
export async function showLead(connection: Connection, reference: string): Promise<RemoteLead | null> {
  const answer = await call(connection, 'GET', `/leads/${referenceSegment(reference)}/show`)
  if (answer.status === 404 && answer.json !== undefined) return null
  return understood(connection, answer, json => readShown(json, reference))
}

/** A page of status changes, all leads together. Throws CrmFailure. */
export async function listHistories(connection: Connection, query: { page: number; perPage: number }) {
  const answer = await call(connection, 'GET', '/lead-histories', { query: { per_page: query.perPage, page: query.page } })
  return understood(connection, answer, readHistory)
}
