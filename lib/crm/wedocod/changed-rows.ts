import type { Connection, FieldError, RemoteHandle, RowResult } from '../crm-adapter.ts'
import { type Answer, failureOf, isSuccess } from '../http.ts'
import { type RefusedCall, refusedRows } from './refused-rows.ts'

/** The row cannot be put into WedoCOD's words at all. */
export interface Unsayable {
  complaint: FieldError
}

/** Leads are named by reference alone; a handle that has none names nothing here. */
export const noReference: Unsayable = { complaint: { field: 'reference', message: 'WedoCOD names leads by their reference.' } }

/** One unsayable row holds all others back, unsent, as a bad row does in the CRM itself. */
export function unsentRows(rows: (Unsayable | object | string)[]): RowResult[] {
  return rows.map(row =>
    typeof row === 'object' && 'complaint' in row ? { outcome: 'rejected', errors: [row.complaint] } : { outcome: 'untouched' },
  )
}

/**
 * What an update or a deletion did to each row: `created` stands for done. Neither's success body is documented, so any JSON
 * will do, and no body for a 204. Throws CrmFailure.
 */
export function changedRows(connection: Connection, answer: Answer, handles: RemoteHandle[], call: RefusedCall): RowResult[] {
  if (answer.status === 422) return refusedRows(connection, answer, call)
  if (!isSuccess(answer) && answer.status !== 204) throw failureOf(connection, answer)
  return handles.map(remote => ({ outcome: 'created', remote }))
}
