import { leadFromRemote } from '../lead/lead-from-remote.ts'
import type { LeadView } from '../lead/lead-state.ts'
import { activeBatches, covers, creatingBatch } from './batches.ts'
import { changeView } from './change-view.ts'
import { needsHand } from './extra-rows.ts'
import { leadState, receipt } from './lead-state.ts'
import type { Write } from './open-store.ts'
import type { Batch, LeadRow, StoredRemote } from './schema.ts'
import { leadTarget, remoteKey, remoteTarget } from './target.ts'

/** What is read to tell how leads stand. */
export const VIEW_STORES = ['leads', 'pending', 'batches', 'outcomes', 'changes', 'remotes', 'accounts'] as const
type Reader = Pick<Write, 'objectStore'>
type Actives = Map<string, Batch | null>

/** Leads captured here, with their true state, in order. */
export async function viewLeads(tx: Reader, rows: LeadRow[]): Promise<LeadView[]> {
  const actives = await activeBatches(
    tx,
    rows.flatMap(row => row.account ?? []),
  )
  return Promise.all(rows.map(row => viewLead(tx, row, actives)))
}

/** Leads that only the CRM knows, in order. */
export async function viewRemotes(tx: Reader, remotes: StoredRemote[]): Promise<LeadView[]> {
  const actives = await activeBatches(
    tx,
    remotes.map(({ account }) => account),
  )
  return Promise.all(remotes.map(remote => viewRemote(tx, remote, actives)))
}

async function viewLead(tx: Reader, row: LeadRow, actives: Actives): Promise<LeadView> {
  const { seq, job, ...lead } = row
  const target = lead.account === null ? null : { account: lead.account, target: leadTarget(seq) }
  const own = { key: lead.clientRef, target, ours: true, lead, dial: lead.phone }
  const outcome = (await tx.objectStore('outcomes').get(seq)) ?? null
  if (lead.account === null || job === null) {
    const facts = { row, outcome, pending: null, active: null, settled: null }
    return { ...own, state: leadState(facts), receipt: receipt(facts), status: null, change: null, isExtra: false }
  }
  const pending = (await tx.objectStore('pending').get([lead.account, job])) ?? null
  const batch = actives.get(lead.account) ?? null
  const active = pending && batch && covers(batch, job) ? batch : null
  const settled = pending || outcome ? null : await creatingBatch(tx, lead.account, job)
  const facts = { row, outcome, pending, active, settled }
  const [change = null, remote = null] = await Promise.all([
    tx.objectStore('changes').get([lead.account, leadTarget(seq)]),
    tx.objectStore('remotes').index('lead').get(seq),
  ])
  const told = receipt(facts)
  const reference = told.reference ?? (pending ? null : (remote?.row.handle.reference ?? null))
  return { ...own, state: leadState(facts), receipt: { ...told, reference }, ...changeView(change, remote, batch), isExtra: false }
}

async function viewRemote(tx: Reader, remote: StoredRemote, actives: Actives): Promise<LeadView> {
  const { account, ref, seenAt, row } = remote
  const [owner, change = null] = await Promise.all([
    tx.objectStore('accounts').get(account),
    tx.objectStore('changes').get([account, remoteTarget(ref)]),
  ])
  const lead = leadFromRemote(row, { account, currency: owner?.currency ?? 'MAD', seenAt })
  const { reference } = row.handle
  const told = { notBefore: null, sentAt: null, answeredAt: row.createdAt, endedAt: null, reference, errors: [], message: null }
  const changed = changeView(change, remote, actives.get(account) ?? null)
  const target = { account, target: remoteTarget(ref) }
  return {
    key: remoteKey(account, ref),
    target,
    ours: false,
    lead,
    dial: lead.phone,
    state: 'created',
    receipt: told,
    ...changed,
    isExtra: needsHand(remote, change),
  }
}
