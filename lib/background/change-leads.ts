import type { Connection, CrmAdapter, Match, RemoteHandle, RowResult } from '../crm/crm-adapter.ts'
import type { Status } from '../lead/status.ts'
import type { ChangeOrder } from '../store/cargo.ts'
import type { ChangeKind } from '../store/schema.ts'
import { SIDE_BY_SIDE } from './at-once.ts'
import { namesOf, nothingWritten } from './names-of.ts'
import { newerStatuses } from './newer-status.ts'

/** A lead that the CRM, asked by what was sent, does not show: nothing there can be changed. */
const notFound: RowResult = { outcome: 'rejected', errors: [{ field: 'reference', message: '' }] }
/** The API has no such call; the interface does not offer it. */
const notPossible: RowResult = { outcome: 'rejected', errors: [{ field: 'status', message: '' }] }

/** Sets statuses, or deletes, under the names that the CRM gave the leads; `untouched` are those whose name is looked up next time. Throws CrmFailure. */
export async function changeLeads(
  connection: Connection,
  adapter: CrmAdapter,
  kind: ChangeKind,
  orders: ChangeOrder[],
): Promise<RowResult[]> {
  const names = await namesOf(connection, adapter, orders)
  const named = orders.flatMap((order, n) => (typeof names[n] === 'object' ? [{ order, handle: names[n] }] : []))
  const judged = await newerStatuses(connection, adapter, named).catch(nothingWritten)
  const open = named.filter((_, n) => judged[n] === null)
  const called = open.length > 0 ? await call(connection, adapter, kind, open) : []
  const answers = judged.map(early => early ?? called.shift() ?? { outcome: 'unknown' as const })
  return names.map(name => {
    if (name === 'absent') return notFound
    if (name === 'later') return { outcome: 'untouched' }
    return answers.shift() ?? { outcome: 'unknown' }
  })
}

/** Which of the orders are as they were asked to be; an adapter that cannot show a lead cannot tell, and to set it again does no harm. Throws CrmFailure. */
export async function findChanged(connection: Connection, adapter: CrmAdapter, orders: ChangeOrder[]): Promise<Match[]> {
  const names = await namesOf(connection, adapter, orders)
  const matches: Match[] = []
  for (let from = 0; from < orders.length; from += SIDE_BY_SIDE) {
    const some = orders.slice(from, from + SIDE_BY_SIDE)
    matches.push(...(await Promise.all(some.map(({ status }, n) => findOne(connection, adapter, status, names[from + n])))))
  }
  return matches
}

/** `wanted`: the status that was asked for, null for a deletion. `handle`: what the CRM calls the lead, as far as that is known. */
async function findOne(
  connection: Connection,
  adapter: CrmAdapter,
  wanted: Status | null,
  handle: RemoteHandle | 'absent' | 'later' | undefined,
): Promise<Match> {
  if (typeof handle !== 'object') return { match: 'absent' }
  const shown = await adapter.show?.(connection, handle)
  const done = wanted === null ? shown === null : shown?.status === wanted
  return done ? { match: 'present', remote: handle, copies: 1 } : { match: 'absent' }
}

type Named = { order: ChangeOrder; handle: RemoteHandle }

async function call(connection: Connection, adapter: CrmAdapter, kind: ChangeKind, named: Named[]): Promise<RowResult[]> {
  const handles = named.map(({ handle }) => handle)
  const updates = named.flatMap(({ order: { status, actionDate }, handle }) => (status === null ? [] : [{ handle, status, actionDate }]))
  const done = kind === 'delete' ? adapter.remove?.(connection, handles) : adapter.updateStatuses?.(connection, updates)
  return done ?? named.map(() => notPossible)
}
