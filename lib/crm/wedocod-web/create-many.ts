import type { Lead } from '../../lead/lead.ts'
import { type Connection, CrmFailure, type RowResult } from '../crm-adapter.ts'
import { failureOf } from '../http.ts'
import { fieldWords } from '../wedocod/field-words.ts'
import { refusedRows } from '../wedocod/refused-rows.ts'
import { postLeads } from './api.ts'
import { isCreatedReply } from './read-reply.ts'
import { wedocodWebRules } from './rules.ts'
import { toBody } from './to-body.ts'

/**
 * Creates all leads in one request, or none. A 201 with its message is the only proof of creation, and it names no ids; any other
 * success leaves it open. Throws CrmFailure; `too-large`, unsent, for more than `rules.batch` leads.
 */
export async function createMany(connection: Connection, leads: Lead[]): Promise<RowResult[]> {
  if (leads.length === 0) return []
  if (leads.length > wedocodWebRules.batch) throw new CrmFailure('too-large', '')
  const answer = await postLeads(connection, leads.map(toBody))
  if (answer.status === 422) {
    const fieldOf = (row: number, path: string[]) => (leads[row] ? fieldWords(path, leads[row]) : path.join('.'))
    return refusedRows(connection, answer, { root: 'leads', rows: leads.length, fieldOf })
  }
  if (answer.status !== 201 || !isCreatedReply(answer.json)) throw failureOf(connection, answer)
  return leads.map(() => ({ outcome: 'created', remote: null }))
}
