import type { Connection, FieldError, RowResult } from '../crm-adapter.ts'
import { type Answer, failureOf, fitToShow } from '../http.ts'
import { firstComplaint, rowComplaints } from './read-errors.ts'

const MAX_ERRORS_PER_ROW = 20
const MAX_FIELD = 100

/** The rows of a refused call: how many, under which name the request listed them, and what a path inside one is called by us. */
export interface RefusedCall {
  root: 'leads' | 'references' | 'data' | 'ids'
  rows: number
  fieldOf(row: number, path: string[]): string
}

/**
 * What a 422 means for each row, in order: `rejected` with its complaints, or `untouched`, for WedoCOD writes all rows of a
 * call or none. Throws CrmFailure `invalid`, in the CRM's words, when it names no row.
 */
export function refusedRows(connection: Connection, answer: Answer, call: RefusedCall): RowResult[] {
  const errors = new Map<number, FieldError[]>()
  for (const { row, path, message } of rowComplaints(answer.json, call.root, call.rows)) {
    const soFar = errors.get(row) ?? []
    if (soFar.length === MAX_ERRORS_PER_ROW) continue
    const field = fitToShow(connection, call.fieldOf(row, path), MAX_FIELD)
    errors.set(row, [...soFar, { field, message: fitToShow(connection, message) }])
  }
  if (errors.size === 0) throw failureOf(connection, answer, firstComplaint(answer.json))
  return Array.from({ length: call.rows }, (_, row) => rowResult(errors.get(row)))
}

const rowResult = (errors: FieldError[] | undefined): RowResult => (errors ? { outcome: 'rejected', errors } : { outcome: 'untouched' })
