import { type Connection, CrmFailure, type RemoteHandle, type RowResult } from '../crm-adapter.ts'
import { understood } from '../http.ts'
import { type Unsayable, unsentRows } from '../wedocod/changed-rows.ts'
import { refusedRows } from '../wedocod/refused-rows.ts'
import { deleteLeads, MAX_CHANGES } from './api.ts'
import { readDeleted } from './read-reply.ts'

/** Neither list nor Show tells an id: it is learnt when a lead is created, or when its status is set. The words are the interface's. */
const noId: Unsayable = {
  complaint: { field: 'id', message: '' },
}

/**
 * Deletes up to 100 leads, all or none; `created` stands for done. A handle without an id is rejected before anything is sent. A lead
 * that may not be deleted refuses all of them, unnamed: `forbidden`, as without the right to delete. Throws CrmFailure; `too-large`,
 * unsent, beyond the limit.
 */
export async function removeLeads(connection: Connection, handles: RemoteHandle[]): Promise<RowResult[]> {
  if (handles.length > MAX_CHANGES) throw new CrmFailure('too-large', '')
  const rows = handles.map(handle => handle.id ?? noId)
  const ids = rows.filter(row => typeof row === 'string')
  if (ids.length < rows.length || rows.length === 0) return unsentRows(rows)
  const answer = await deleteLeads(connection, ids)
  if (answer.status === 422) return refusedRows(connection, answer, { root: 'ids', rows: rows.length, fieldOf: () => 'id' })
  const deleted = understood(connection, answer, readDeleted)
  return handles.map(remote => (deleted === handles.length ? { outcome: 'created', remote } : { outcome: 'unknown' }))
}
