import { type Connection, CrmFailure, type RowResult, type StatusUpdate } from '../crm-adapter.ts'
import { actionDateWords, wholeSeconds } from '../wedocod/action-date.ts'
import { changedRows, noReference, type Unsayable, unsentRows } from '../wedocod/changed-rows.ts'
import { MAX_UPDATES, putLeads, type StatusBody } from './api.ts'
import { spellStatus } from './statuses.ts'

/**
 * Sets the status of up to 1,000 leads, all or none; `created` stands for done. A row without a reference, or with a status
 * WedoCOD lacks, is rejected before anything is sent. Throws CrmFailure; `too-large`, unsent, beyond the limit.
 */
export async function updateStatuses(connection: Connection, updates: StatusUpdate[]): Promise<RowResult[]> {
  if (updates.length > MAX_UPDATES) throw new CrmFailure('too-large', '')
  const rows = updates.map(toBody)
  const bodies = rows.filter(row => 'reference' in row)
  if (bodies.length < rows.length || rows.length === 0) return unsentRows(rows)
  const answer = await putLeads(connection, bodies)
  const handles = updates.map(update => update.handle)
  return changedRows(connection, answer, handles, { root: 'leads', rows: rows.length, fieldOf: (_, path) => actionDateWords(path) })
}

function toBody({ handle, status, actionDate }: StatusUpdate): StatusBody | Unsayable {
  if (handle.reference === null) return noReference
  const spelling = spellStatus(status)
  if (spelling === null) return { complaint: { field: 'status', message: `WedoCOD has no status "${status}".` } }
  return { reference: handle.reference, status: spelling, action_date: actionDate === null ? undefined : wholeSeconds(actionDate) }
}
