import { type Connection, CrmFailure, type RowResult, type StatusUpdate } from '../crm-adapter.ts'
import { understood } from '../http.ts'
import { actionDateWords, wholeSeconds } from '../wedocod/action-date.ts'
import { noReference, type Unsayable, unsentRows } from '../wedocod/changed-rows.ts'
import { refusedRows } from '../wedocod/refused-rows.ts'
import { MAX_CHANGES, putLeads, type StatusBody } from './api.ts'
import { readUpdated } from './read-reply.ts'
import { spellStatus } from './statuses.ts'

/**
 * Sets the status of up to 100 leads; `created` stands for done, and comes with the lead's id. A lead that the answer does not name
 * is unknown. A row without a reference is rejected before anything is sent. Throws CrmFailure; `too-large`, unsent, beyond the limit.
 */
export async function updateStatuses(connection: Connection, updates: StatusUpdate[]): Promise<RowResult[]> {
  if (updates.length > MAX_CHANGES) throw new CrmFailure('too-large', '')
  const rows = updates.map(toBody)
  const bodies = rows.filter(row => 'reference' in row)
  if (bodies.length < rows.length || rows.length === 0) return unsentRows(rows)
  const answer = await putLeads(connection, bodies)
  if (answer.status === 422) {
    return refusedRows(connection, answer, { root: 'leads', rows: rows.length, fieldOf: (_, path) => actionDateWords(path) })
  }
  const ids = understood(connection, answer, readUpdated)
  return bodies.map(({ reference }) =>
    ids.has(reference) ? { outcome: 'created', remote: { reference, id: ids.get(reference) ?? null } } : { outcome: 'unknown' },
  )
}

function toBody({ handle, status, actionDate }: StatusUpdate): StatusBody | Unsayable {
  if (handle.reference === null) return noReference
  return {
    reference: handle.reference,
    status: spellStatus(status),
    action_date: actionDate === null ? undefined : wholeSeconds(actionDate),
  }
}
