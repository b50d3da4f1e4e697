import { covers } from './batches.ts'
import { leadState } from './lead-state.ts'
import type { Write } from './open-store.ts'
import { type Batch, type Counters, type LeadRow, NO_COUNTS, type Outcome, type PendingRow, type StoredChange } from './schema.ts'
import type { Stock } from './stock.ts'
import { readTarget } from './target.ts'

/** All that is stored of leads and their way; lists in the order of their keys. */
export interface Remains {
  leads: LeadRow[]
  accounts: string[]
  /** The accounts that have their token, or ask for one. */
  tokens: string[]
  pending: PendingRow[]
  batches: Batch[]
  outcomes: Outcome[]
  changes: StoredChange[]
}

export const REMAINS = ['leads', 'accounts', 'secrets', 'lanes', 'pending', 'batches', 'outcomes', 'changes', 'meta'] as const

/** Reads everything. Throws what the browser says when it cannot read it. */
export async function readRemains(tx: Pick<Write, 'objectStore'>): Promise<Remains> {
  const [leads, accounts, secrets, lanes, pending, batches, outcomes, changes] = await Promise.all([
    tx.objectStore('leads').getAll(),
    tx.objectStore('accounts').getAll(),
    tx.objectStore('secrets').getAll(),
    tx.objectStore('lanes').getAll(),
    tx.objectStore('pending').getAll(),
    tx.objectStore('batches').getAll(),
    tx.objectStore('outcomes').getAll(),
    tx.objectStore('changes').getAll(),
  ])
  const tokens = [...secrets, ...lanes.filter(({ pause }) => pause === 'unauthorized')].map(({ account }) => account)
  return { leads, accounts: accounts.map(({ id }) => id), tokens, pending, batches, outcomes, changes }
}

/**
 * What of it fits together, and is the same when nothing was lost: no row without what it stands for, no batch under way but an
 * account's newest, no change that waits without its row. A lead that left no trace is for a person to review. `now`: ms.
 */
export function fittedTogether(left: Remains, now: number): Remains {
  const bySeq = new Map(left.leads.map(row => [row.seq, row]))
  const batches = left.batches.filter(batch => batch.state === 'settled' || batch === activeOf(left.batches, batch.account))
  const whole = left.pending.filter(row => left.accounts.includes(row.account) && hasCargo(left, bySeq, row))
  const changes = left.changes.filter(
    change => change.state !== 'waiting' || (left.accounts.includes(change.account) && hasLead(bySeq, change)),
  )
  const rows = new Set(whole.map(nameOf))
  const again = changes.filter(({ account, seq, state }) => state === 'waiting' && !rows.has(nameOf({ account, seq })))
  const pending = [...whole, ...again.map(({ account, seq, kind, target }) => ({ account, seq, kind, target, notBefore: 0 }))]
  return { ...left, batches, pending, changes, outcomes: fittingOutcomes({ ...left, batches, pending }, now) }
}

const nameOf = ({ account, seq }: { account: string; seq: number }) => `${account} ${seq}`

/** The account's batch under way: its newest, as long as that is not settled. */
export function activeOf(batches: Batch[], account: string): Batch | null {
  const newest = batches.findLast(batch => batch.account === account)
  return newest && newest.state !== 'settled' ? newest : null
}

function hasCargo({ changes }: Remains, bySeq: Map<number, LeadRow>, row: PendingRow): boolean {
  if (row.kind === 'create') return bySeq.get(row.lead)?.job === row.seq
  const { account, seq, target } = row
  return changes.some(
    one => one.account === account && one.target === target && one.seq === seq && one.state === 'waiting' && hasLead(bySeq, one),
  )
}

function hasLead(bySeq: Map<number, LeadRow>, { target }: StoredChange): boolean {
  const named = readTarget(target)
  return 'ref' in named || bySeq.has(named.seq)
}

/** One that waits has no outcome. */
function fittingOutcomes({ leads, pending, batches, outcomes }: Remains, at: number): Outcome[] {
  const waits = waitingLeads(pending)
  const told = new Map(outcomes.map(outcome => [outcome.lead, outcome]))
  return leads.flatMap(row => {
    const outcome = told.get(row.seq) ?? null
    if (waits.has(row.seq)) return []
    if (outcome) return [outcome]
    const settled = batches.find(batch => hasCreated(batch, row)) ?? null
    const isLost = leadState({ row, pending: null, active: null, settled, outcome }) === 'review'
    return isLost ? [{ lead: row.seq, state: 'review', at, sentAt: null, remote: null, copies: 1, errors: [], message: null }] : []
  })
}

const waitingLeads = (pending: PendingRow[]) => new Set(pending.flatMap(row => (row.kind === 'create' ? [row.lead] : [])))

const hasCreated = (batch: Batch, { account, job }: LeadRow) =>
  job !== null && batch.account === account && batch.state === 'settled' && covers(batch, job) && !batch.except.includes(job)

/** The counters of what fits together; numbers that were given out are not given out again. `before`: what was there when it was last seen whole. */
export function countAnew(
  { leads, accounts, pending, batches, outcomes, changes }: Remains,
  counts: Counters,
  before: Stock | null,
): Counters {
  const waits = waitingLeads(pending)
  const count = (state: Outcome['state']) => outcomes.filter(outcome => outcome.state === state).length
  const [rejected, review, discarded] = [count('rejected'), count('review'), count('discarded')]
  const told = new Set(outcomes.map(({ lead }) => lead))
  const local = leads.filter(({ seq, account }) => account === null && !told.has(seq)).length
  const forgotten = most([counts.forgotten, before?.forgotten])
  return {
    ...NO_COUNTS,
    seq: most([counts.seq, before?.seq, ...leads.flatMap(({ seq, job }) => [seq, job]), ...changes.map(({ seq }) => seq)]),
    batch: most([counts.batch, before?.batch, ...batches.map(({ no }) => no)]),
    epoch: most([counts.epoch, ...batches.map(({ epoch }) => epoch)]),
    captured: leads.length + forgotten,
    created: leads.length - waits.size - rejected - review - discarded - local + forgotten,
    rejected,
    review,
    discarded,
    local,
    forgotten,
    // Accounts that are gone were not removed, but they are told of once.
    removed: most([counts.removed, (before?.accounts ?? 0) - accounts.length]),
    underWay: batches.filter(({ state }) => state !== 'settled').length,
  }
}

/** A list, for there may be more numbers than a call takes. */
const most = (numbers: (number | null | undefined)[]) => numbers.reduce<number>((high, number) => Math.max(high, number ?? 0), 0)
