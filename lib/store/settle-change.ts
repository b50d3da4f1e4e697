import type { RemoteHandle } from '../crm/crm-adapter.ts'
import { creatingBatch } from './batches.ts'
import { bumpCounters } from './counters.ts'
import type { Write } from './open-store.ts'
import { type Outcome, type PendingRow, type RowOutcome, remoteTarget, type StoredChange } from './schema.ts'

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
  const lead = ownLead(change)
  if (done && lead !== null) await keepName(tx, lead, told)
  if (done && lead === null) await keepRemoteName(tx, change, told)
  if (done && row.kind === 'delete') await forget(tx, change, lead, told.at)
}

/** The seq of the lead captured here that a change is for; null when only the CRM knows it. */
const ownLead = ({ target }: StoredChange): number | null => (target.startsWith('lead:') ? Number(target.slice('lead:'.length)) : null)

async function keepName(tx: Write, lead: number, told: RowOutcome): Promise<void> {
  const before = await tx.objectStore('outcomes').get(lead)
  if (!told.remote || !isNews(before?.remote, told.remote)) return
  await tx.objectStore('outcomes').put({ ...(before ?? (await createdOutcome(tx, lead))), remote: told.remote })
}

/** The same of a lead that only the CRM knows. */
async function keepRemoteName(tx: Write, { account, target }: StoredChange, told: RowOutcome): Promise<void> {
  const remote = await tx.objectStore('remotes').get([account, target.slice(remoteTarget('').length)])
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

/** The lead is gone from the CRM, by this person's wish: it counts as discarded, and the CRM's picture of it goes. */
async function forget(tx: Write, change: StoredChange, lead: number | null, at: number): Promise<void> {
  const remotes = tx.objectStore('remotes')
  if (lead === null) return remotes.delete([change.account, change.target.slice(remoteTarget('').length)])
  const remote = await remotes.index('lead').getKey(lead)
  if (remote) await remotes.delete(remote)
  const before = (await tx.objectStore('outcomes').get(lead)) ?? (await createdOutcome(tx, lead))
  if (before.state === 'discarded') return
  await tx.objectStore('outcomes').put({ ...before, state: 'discarded', at })
  await bumpCounters(tx, counts => ({ ...counts, created: counts.created - 1, discarded: counts.discarded + 1 }))
}
