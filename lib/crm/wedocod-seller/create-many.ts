import type { Lead } from '../../lead/lead.ts'
import { type Connection, CrmFailure, type RowResult } from '../crm-adapter.ts'
import { type Answer, failureOf, isSuccess } from '../http.ts'
import { fieldWords } from '../wedocod/field-words.ts'
import { refusedRows } from '../wedocod/refused-rows.ts'
import { listLeads, postLeads } from './api.ts'
import { readCreated, readQueued } from './read-reply.ts'
import { wedocodSellerRules } from './rules.ts'
import { toBody } from './to-body.ts'

/**
 * Creates all leads in one request. A 201 that names as many leads as it was given, and counts no failure, is the proof of creation;
 * when it counts one it does not say which, so all are unknown. A 202 says that they are written later. Throws CrmFailure;
 * `too-large`, unsent, for more than `rules.batch` leads.
 */
export async function createMany(connection: Connection, leads: Lead[]): Promise<RowResult[]> {
  if (leads.length === 0) return []
  if (leads.length > wedocodSellerRules.batch) throw new CrmFailure('too-large', '')
  const answer = await postLeads(connection, leads.map(toBody))
  if (answer.status === 422) {
    const fieldOf = (row: number, path: string[]) => (leads[row] ? fieldWords(path, leads[row]) : path.join('.'))
    return refusedRows(connection, answer, { root: 'data', rows: leads.length, fieldOf })
  }
  if (answer.status === 202 && isSuccess(answer)) return leads.map(() => ({ outcome: 'accepted', jobId: readQueued(answer.json) }))
  return createdRows(connection, answer, leads)
}

async function createdRows(connection: Connection, answer: Answer, leads: Lead[]): Promise<RowResult[]> {
  const created = answer.status === 201 ? readCreated(answer.json) : null
  if (!created) throw failureOf(connection, answer)
  if (created.failed > 0 || created.ids.length !== leads.length) return leads.map(() => ({ outcome: 'unknown' }))
  const references = await referencesOf(connection)
  return leads.map(({ clientRef }, row) => {
    const reference = references.get(clientRef)
    return { outcome: 'created', remote: reference ? { reference, id: created.ids[row] ?? null } : null }
  })
}

/**
 * The answer names leads by ids alone, and nothing can be asked by an id: the reference is read off the newest leads. They are created,
 * whatever comes of this; a lead that was not found there goes without a name, to be looked up when one is needed.
 */
async function referencesOf(connection: Connection): Promise<Map<string | null, string | null>> {
  try {
    const { rows } = await listLeads(connection, { perPage: 100 })
    return new Map(rows.map(row => [row.clientRef, row.handle.reference]))
  } catch (error) {
    if (error instanceof CrmFailure) return new Map()
    throw error
  }
}
