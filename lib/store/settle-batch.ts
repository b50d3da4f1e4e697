import type { StoreNames } from 'idb'
import { jobRange } from './batches.ts'
import { announceChange, announceInRow } from './change-notice.ts'
import { type Ahead, type Claim, type ClaimTerms, claimIn, readAhead } from './claim-batch.ts'
import { readCounters, writeCounters } from './counters.ts'
import { keepExtraRows } from './extra-rows.ts'
import { laneOf } from './lanes.ts'
import { type Store, type Write, withCommit, write } from './open-store.ts'
import type { Aside, Batch, Counters, Lane, LeadclipSchema, PendingRow, RowOutcome } from './schema.ts'
import { settleChange } from './settle-change.ts'

/** What the state machine decided for a batch. */
export interface Change {
  lane: Lane
  batch: Batch | null
  leave: number[]
  outcomes: RowOutcome[]
  aside?: Aside
}

export interface Settled {
  written: boolean
  claimed: Claim | null
}

/**
 * Writes what `decide` says of `before` and its `rows`, all or nothing. It is asked inside the transaction, with the lane as it stands
 * then: a person may have let a paused account go on while the request was under way. Nothing is written when the record
 * is no longer what the decision was made on: a newer worker has taken it over (fencing). With `next`, the batch after this one is
 * claimed in the same transaction, for each one costs a write to the disk.
 */
export async function settle(
  store: Store,
  before: Batch,
  rows: PendingRow[],
  decide: (lane: Lane) => Change,
  next: ClaimTerms | null = null,
): Promise<Settled> {
  const isPlain = before.kind === 'create' && before.state === 'sending' && !next
  const stores: StoreNames<LeadclipSchema>[] = isPlain ? [...CREATES] : [...CREATES, ...CHANGES]
  const settled = await write(store, stores, async (tx): Promise<Settled> => {
    const [stored, lane, counted, ahead] = await Promise.all([
      tx.objectStore('batches').get([before.account, before.no]),
      laneOf(tx, before.account),
      readCounters(tx),
      next && before.kind === 'create' ? readAhead(tx, before, next) : undefined,
    ])
    if (!isStill(before, stored)) return { written: false, claimed: null }
    const change = decide(lane)
    withCommit(
      tx.objectStore('lanes').put(change.lane),
      change.batch ? tx.objectStore('batches').put(change.batch) : tx.objectStore('batches').delete([before.account, before.no]),
      ...leaving(before, change.leave).map(key => tx.objectStore('pending').delete(key)),
    )
    if (change.aside) await stepAside(tx, before.account, change.aside)
    await putOutcomes(tx, rows, change.outcomes)
    // What became of changes was counted with each of them.
    const counts = before.kind === 'create' ? tally(counted, change) : await readCounters(tx)
    return { written: true, claimed: await goOn(tx, before, change, counts, next, ahead) }
  })
  if (settled.claimed) announceInRow()
  else if (settled.written) announceChange()
  return settled
}

/** Counts the batch out when it is over, and claims the one after it. */
async function goOn(
  tx: Write,
  before: Batch,
  { lane, batch, leave }: Change,
  counts: Counters,
  next: ClaimTerms | null,
  ahead: Ahead | undefined,
): Promise<Claim | null> {
  const isOver = !batch || batch.state === 'settled'
  const after = { ...counts, underWay: counts.underWay - (isOver ? 1 : 0) }
  if (next && isOver) return claimIn(tx, lane, after, next, leave.length === before.size ? ahead : undefined)
  withCommit(writeCounters(tx, after))
  return null
}

const isStill = (before: Batch, stored: Batch | undefined) =>
  stored?.epoch === before.epoch && stored.state === before.state && stored.looks === before.looks

const CREATES = ['pending', 'batches', 'outcomes', 'lanes', 'meta'] as const
const CHANGES = ['changes', 'remotes', 'leads'] as const

/** Those of changes one after the other: each may count something. */
async function putOutcomes(tx: Write, rows: PendingRow[], outcomes: RowOutcome[]): Promise<void> {
  const bySeq = new Map(rows.map(row => [row.seq, row]))
  if (rows[0]?.kind === 'create') await Promise.all(outcomes.map(outcome => putOutcome(tx, bySeq.get(outcome.seq), outcome)))
  else for (const outcome of outcomes) await putOutcome(tx, bySeq.get(outcome.seq), outcome)
}

async function putOutcome(tx: Write, row: PendingRow | undefined, outcome: RowOutcome): Promise<void> {
  if (!row) throw new Error('an outcome for a row that the batch does not hold')
  if (row.kind !== 'create') return settleChange(tx, row, outcome)
  const { seq: _seq, extra, ...rest } = outcome
  await tx.objectStore('outcomes').put({ ...rest, lead: row.lead })
  if (extra) await keepExtraRows(tx, { account: row.account, lead: row.lead, at: outcome.at }, extra)
}

/** A change that was asked anew meanwhile has left its row. */
async function stepAside(tx: Write, account: string, { seq, notBefore, tries }: Aside): Promise<void> {
  const row = await tx.objectStore('pending').get([account, seq])
  if (row) await tx.objectStore('pending').put({ ...row, notBefore, tries })
}

/** One key range when the whole batch leaves, which is the rule; else row by row. */
function leaving(batch: Batch, leave: number[]): (IDBKeyRange | [string, number])[] {
  if (leave.length === batch.size) return [jobRange(batch.account, batch.from, batch.to)]
  return leave.map(seq => [batch.account, seq])
}

function tally(counts: Counters, { leave, outcomes }: Change): Counters {
  const count = (state: RowOutcome['state']) => outcomes.filter(outcome => outcome.state === state).length
  const [rejected, review] = [count('rejected'), count('review')]
  return {
    ...counts,
    created: counts.created + leave.length - rejected - review,
    rejected: counts.rejected + rejected,
    review: counts.review + review,
  }
}
