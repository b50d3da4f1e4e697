import { covers } from './batches.ts'
import { announceChange } from './change-notice.ts'
import { readCounters } from './counters.ts'
import { laneOf } from './lanes.ts'
import { type Store, type Write, write } from './open-store.ts'
import { activeOf, countAnew, fittedTogether, REMAINS, type Remains, readRemains } from './remains.ts'
import type { PendingRow } from './schema.ts'
import type { Stock } from './stock.ts'

const UNRELATED = ['catalogues', 'drafts', 'threads', 'remotes', 'abilities'] as const

/**
 * Reads everything once and says whether it fits together: a browser that repairs a damaged database drops what it cannot read and
 * tells nobody (RELIABILITY finding 7). Throws what the browser says when it cannot read it.
 */
export async function isTorn(store: Store): Promise<boolean> {
  const tx = store.transaction(REMAINS, 'readonly') as unknown as Pick<Write, 'objectStore'>
  const [left, counts] = await Promise.all([readRemains(tx), readCounters(tx)])
  for (const name of UNRELATED) await store.getAll(name)
  const fitting = fittedTogether(left, 0)
  const lists = ['pending', 'batches', 'outcomes', 'changes'] as const
  const { epoch: _epoch, ...counted } = countAnew(fitting, counts, null)
  return (
    lists.some(name => fitting[name].length !== left[name].length) ||
    left.accounts.some(account => !left.tokens.includes(account)) ||
    Object.entries(counted).some(([name, count]) => counts[name as keyof typeof counted] !== count)
  )
}

/**
 * Makes what is left of a database fit together again, after the browser dropped a part of it or brought an older state back. What
 * waits may have been sent since: it is looked for in the CRM before it may leave, and without its account it is left to a person.
 * `before`: what the database held when it was last seen whole; `now`: ms. Throws StoreFailure, and then nothing was changed.
 */
export async function mend(store: Store, before: Stock | null, now: number): Promise<void> {
  await write(store, [...REMAINS], async tx => {
    const fitting = fittedTogether(await readRemains(tx), now)
    const lanes = new Map(await Promise.all(fitting.accounts.map(async id => [id, await laneOf(tx, id)] as const)))
    const inDoubt = (row: PendingRow) => ({ ...row, doubt: row.doubt ?? lanes.get(row.account)?.connection ?? 0 })
    await writeAnew(tx, { ...fitting, pending: fitting.pending.map(row => (mayHaveLeft(fitting, row) ? inDoubt(row) : row)) })
    await tx.objectStore('meta').put(countAnew(fitting, await readCounters(tx), before), 'counters')
    for (const account of fitting.accounts.filter(id => !fitting.tokens.includes(id)))
      await tx.objectStore('lanes').put({ ...(await laneOf(tx, account)), pause: 'unauthorized' })
  })
  announceChange()
}

/** A row of a batch under way is looked for anyway. */
function mayHaveLeft({ batches }: Remains, { kind, account, seq }: Remains['pending'][number]): boolean {
  const active = activeOf(batches, account)
  return kind === 'create' && !(active && covers(active, seq))
}

/** All of it, also what did not change: that mends the indexes too. */
async function writeAnew(tx: Write, { leads, pending, batches, outcomes, changes }: Remains): Promise<void> {
  const stores = { leads, pending, batches, outcomes, changes }
  for (const name of ['leads', 'pending', 'batches', 'outcomes', 'changes'] as const) {
    await tx.objectStore(name).clear()
    await Promise.all(stores[name].map(row => (tx.objectStore(name) as { put(row: unknown): Promise<unknown> }).put(row)))
  }
}
