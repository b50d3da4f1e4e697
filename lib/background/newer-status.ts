import type { Connection, CrmAdapter, RemoteHandle, RowResult } from '../crm/crm-adapter.ts'
import { CONFLICT } from '../lead/lead-change.ts'
import type { ChangeOrder } from '../store/cargo.ts'
import { ONE_BY_ONE } from './at-once.ts'

/** What the CRM showed so lately (ms) still holds; by either sign, for a clock may have been set back. */
const FRESH = 10_000

const mayBeOvertaken = ({ seenAt }: ChangeOrder, now: number) => seenAt === null || Math.abs(now - seenAt) > FRESH

/**
 * What becomes of changes that were chosen in sight of what may hold no longer, before anything is set: one whose lead somebody else gave another status meanwhile is
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
      // Of a lead that the CRM never showed a person knows what it was made: new.
      const expected = [order.seen ?? 'new', order.status, ...order.ours]
      const overtaken = now !== null && !expected.includes(now)
      results.push(overtaken ? { outcome: 'rejected', errors: [{ field: CONFLICT, message: now }] } : null)
    }
  }
  return results
}
