import type { RemoteHandle } from '../crm/crm-adapter.ts'
import { creatingBatch } from './batches.ts'
import { bumpCounters } from './counters.ts'
import type { Write } from './open-store.ts'
import type { Outcome, PendingRow, RowOutcome } from './schema.ts'
import { readTarget } from './target.ts'

/**
 * Writes what became of one status change or deletion. A change that was asked anew since this row left keeps waiting, under its new
 * job; what the CRM told of the lead's name there is kept all the same.
 */
export async function settleChange(tx: Write, row: Exclude<PendingRow, { kind: 'create' }>, told: RowOutcome): Promise<void> {
  const change = await tx.objectStore('changes').get([row.account, row.target])
  if (!change) return
  const done = told.state === 'created'
  if (change.seq === row.seq) {
    const state = done ? 'done' : 'refused'
    await tx.objectStore('changes').put({ ...change, state, settledAt: told.at, errors: told.errors })
  }
  if (!done) return
  const named = readTarget(row.target)
  if ('seq' in named) {
    await keepName(tx, named.seq, told)
    if (row.kind === 'delete') await discard(tx, named.seq, told.at)
  } else if (row.kind === 'delete') await tx.objectStore('remotes').delete([row.account, named.ref])
  else await keepRemoteName(tx, [row.account, named.ref], told)
}

async function keepName(tx: Write, lead: number, told: RowOutcome): Promise<void> {
  const before = await tx.objectStore('outcomes').get(lead)
  if (!told.remote || !isNews(before?.remote, told.remote)) return
  await tx.objectStore('outcomes').put({ ...(before ?? (await createdOutcome(tx, lead))), remote: told.remote })
}

/** The same of a lead that only the CRM knows. */
async function keepRemoteName(tx: Write, key: [string, string], told: RowOutcome): Promise<void> {
  const remote = await tx.objectStore('remotes').get(key)
  if (!remote || !told.remote || !isNews(remote.row.handle, told.remote)) return
  await tx.objectStore('remotes').put({ ...remote, row: { ...remote.row, handle: told.remote } })
}

/** There was no reference yet, or no id: a CRM may tell an id only when it changes a lead, and delete by nothing else. */
const isNews = (before: RemoteHandle | null | undefined, told: RemoteHandle) =>
  !before?.reference || (before.id === null && told.id !== null)

/** What its settled batch says of a lead, as a record of its own. */
async function createdOutcome(tx: Write, lead: number): Promise<Outcome> {
  const row = await tx.objectStore('leads').get(lead)
  const batch = row?.account && row.job !== null ? await creatingBatch(tx, row.account, row.job) : null
  const base = { remote: null, copies: 1, message: null }
  return { ...base, errors: [], lead, state: 'created', at: batch?.answeredAt ?? 0, sentAt: batch?.sentAt ?? null }
}

/** A lead of ours is gone from the CRM, by this person's wish: it counts as discarded, and the CRM's picture of it goes. */
async function discard(tx: Write, lead: number, at: number): Promise<void> {
  const remotes = tx.objectStore('remotes')
  const remote = await remotes.index('lead').getKey(lead)
  if (remote) await remotes.delete(remote)
  const before = (await tx.objectStore('outcomes').get(lead)) ?? (await createdOutcome(tx, lead))
  if (before.state === 'discarded') return
  await tx.objectStore('outcomes').put({ ...before, state: 'discarded', at })
  await bumpCounters(tx, counts => ({ ...counts, created: counts.created - 1, discarded: counts.discarded + 1 }))
}
