import { type Connection, CrmFailure, type RemoteHandle, type RowResult } from '../crm-adapter.ts'
import { changedRows, noReference, unsentRows } from '../wedocod/changed-rows.ts'
import { deleteLeads, MAX_REMOVALS } from './api.ts'

/**
 * Deletes up to 100 leads, all or none; `created` stands for done. A handle without a reference is rejected before anything
 * is sent, a lead whose status is protected by WedoCOD itself. Throws CrmFailure; `too-large`, unsent, beyond the limit.
 */
export async function removeLeads(connection: Connection, handles: RemoteHandle[]): Promise<RowResult[]> {
  if (handles.length > MAX_REMOVALS) throw new CrmFailure('too-large', '')
  const rows = handles.map(handle => handle.reference ?? noReference)
  const references = rows.filter(row => typeof row === 'string')
  if (references.length < rows.length || rows.length === 0) return unsentRows(rows)
  const answer = await deleteLeads(connection, references)
  return changedRows(connection, answer, handles, { root: 'references', rows: rows.length, fieldOf: () => 'reference' })
}
