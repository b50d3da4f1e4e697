import { type Connection, CrmFailure, type RowResult } from '../../../lib/crm/crm-adapter.ts'
import { createMany as create } from '../../../lib/crm/wedocod-web/create-many.ts'
import type { Lead } from '../../../lib/lead/lead.ts'

/** Takes any answer for a success, 500 included, as Workbox does. */
export async function createMany(connection: Connection, leads: Lead[]): Promise<RowResult[]> {
  try {
    return await create(connection, leads)
  } catch (error) {
    if (error instanceof CrmFailure && (error.status ?? 0) >= 500) return leads.map(() => ({ outcome: 'created', remote: null }))
    throw error
  }
}
