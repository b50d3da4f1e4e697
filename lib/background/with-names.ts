import type { Connection, CrmAdapter, RemoteLead } from '../crm/crm-adapter.ts'
import { ONE_BY_ONE } from './at-once.ts'

/** Rows of a listing with their names, where the listing shows none and the CRM shows it of a lead that is opened: the first few. Throws CrmFailure. */
export async function withNames(connection: Connection, adapter: CrmAdapter, rows: RemoteLead[]): Promise<RemoteLead[]> {
  const named: RemoteLead[] = []
  let opened = 0
  for (const row of rows) {
    const isNameless = row.fullName === null && adapter.show && opened < ONE_BY_ONE
    if (isNameless) opened += 1
    const shown = isNameless ? await adapter.show?.(connection, row.handle) : null
    named.push({ ...row, fullName: row.fullName ?? shown?.fullName ?? null, createdAt: row.createdAt ?? shown?.createdAt ?? null })
  }
  return named
}
