import type { Connection, RemoteLead } from '../crm-adapter.ts'
import { showLead } from './api.ts'

/** Opens a listed row: the row with all that Show adds to it. Throws CrmFailure. */
export type OpenRow = (row: RemoteLead) => Promise<RemoteLead>

/** Opens rows, each of them once; one that shows its `client_ref` in the list needs no opening. */
export function rowOpener(connection: Connection): OpenRow {
  const opened = new Map<string, RemoteLead>()
  return async row => {
    const reference = row.handle.reference ?? ''
    const known = row.clientRef === null ? opened.get(reference) : row
    if (known) return known
    const whole = await open(connection, reference, row)
    opened.set(reference, whole)
    return whole
  }
}

/** A row that Show does not know was in the list a moment ago: it still may be ours. */
async function open(connection: Connection, reference: string, row: RemoteLead): Promise<RemoteLead> {
  const shown = await showLead(connection, reference)
  if (!shown) return row
  return {
    ...row,
    clientRef: shown.clientRef,
    phone: shown.phone ?? row.phone,
    fullName: shown.fullName ?? row.fullName,
    products: shown.products,
  }
}
