import { type Connection, type CrmAdapter, CrmFailure, type RemoteHandle } from '../crm/crm-adapter.ts'
import type { Addressee } from '../store/cargo.ts'
import { ONE_BY_ONE } from './at-once.ts'

/** A look-up that got no answer is certain in one thing: nothing was written. */
export function nothingWritten(error: unknown): never {
  if (error instanceof CrmFailure && error.kind === 'unknown') throw new CrmFailure('offline', error.message)
  throw error
}

/**
 * The CRM's names of the leads, in order. Those it has not told yet are asked for by what was sent, as after a lost answer; a row
 * that is only like a lead is not taken for it (`absent`). Beyond the first few: `later`. Throws CrmFailure.
 */
export async function namesOf(
  connection: Connection,
  adapter: CrmAdapter,
  orders: Addressee[],
): Promise<(RemoteHandle | 'absent' | 'later')[]> {
  const asked = orders.filter(({ handle }) => handle === null).slice(0, ONE_BY_ONE)
  const leads = asked.flatMap(({ lead }) => lead ?? [])
  const sentAt = Math.min(...asked.map(({ lead, sentAt }) => sentAt ?? lead?.capturedAt ?? connection.now()))
  const matches = leads.length > 0 ? await adapter.findCreated(connection, { leads, sentAt }).catch(nothingWritten) : []
  const told = new Map(leads.map((lead, n) => [lead.clientRef, matches[n]]))
  return orders.map(({ handle, lead }) => {
    if (handle) return handle
    if (!lead || !told.has(lead.clientRef)) return lead ? 'later' : 'absent'
    const match = told.get(lead.clientRef)
    return match?.match === 'present' ? match.remote : 'absent'
  })
}
