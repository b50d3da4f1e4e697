import type { Connection, CrmAdapter, RemoteHandle, RowResult } from '../crm/crm-adapter.ts'
import type { ChangeOrder } from '../store/cargo.ts'
import { ONE_BY_ONE } from './at-once.ts'

/** A status asked for so long ago (ms) may have been overtaken by somebody else's; a fresh one was chosen in sight of what the CRM shows. */
const STALE = 60_000

const mayBeOvertaken = ({ status, seen, askedAt }: ChangeOrder, now: number) => status !== null && seen !== null && now - askedAt > STALE

/**
 * What becomes of changes that waited long, before anything is set: one whose lead somebody else gave another status meanwhile is
 * refused, told by that status under `conflict`, and not written over; beyond the first few they wait for the next call. Null: go on.
 * Throws CrmFailure.
 */
export async function newerStatuses(
  connection: Connection,
  adapter: CrmAdapter,
  orders: { order: ChangeOrder; handle: RemoteHandle }[],
): Promise<(RowResult | null)[]> {
  let asked = 0
  const results: (RowResult | null)[] = []
  for (const { order, handle } of orders) {
    if (!adapter.show || !mayBeOvertaken(order, connection.now())) results.push(null)
    else if (asked >= ONE_BY_ONE) results.push({ outcome: 'untouched' })
    else {
      asked += 1
      const now = (await adapter.show(connection, handle))?.status ?? null
      const overtaken = now !== null && now !== order.seen && now !== order.status
      results.push(overtaken ? { outcome: 'rejected', errors: [{ field: 'conflict', message: now }] } : null)
    }
  }
  return results
}
