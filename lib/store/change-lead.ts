import type { StoreNames } from 'idb'
import type { Lead } from '../lead/lead.ts'
import { activeBatch, covers, creatingBatch } from './batches.ts'
import { announceChange } from './change-notice.ts'
import { bumpCounters } from './counters.ts'
import { type Store, type Write, write } from './open-store.ts'
import { bindLead, putJob, putMark, type SaveOptions } from './save-lead.ts'
import type { Counters, LeadclipSchema, LeadRow, Outcome } from './schema.ts'
import { leadTarget } from './target.ts'
import { tieRemote } from './tie-remote.ts'

const STORES: StoreNames<LeadclipSchema>[] = [
  'leads',
  'pending',
  'batches',
  'outcomes',
  'drafts',
  'threads',
  'accounts',
  'changes',
  'remotes',
  'meta',
]

/** `done`, or why not: its request is under way (or its answer lost), it is in the CRM already, or there is no such lead. */
export type Change = 'done' | 'under-way' | 'in-crm' | 'gone'

/** Where a lead stands while it may still be changed here. */
interface Standing {
  row: LeadRow
  outcome: Outcome | null
  waits: boolean
}

/** Where the draft of a lead that is being mended lies. */
export const mendingDraft = (clientRef: string) => `lead:${clientRef}`

/**
 * Replaces a lead that has not reached the CRM; it goes (again) from `notBefore` on, under a new key and the same `clientRef`. `mark`:
 * how far its chat was read for it meanwhile.
 */
export function editLead(store: Store, edited: Lead, notBefore: number, mark?: SaveOptions['mark']): Promise<Change> {
  return change(store, edited.clientRef, async (tx, standing) => {
    const lead = await bindLead(tx, edited)
    await leaveStanding(tx, standing)
    await bumpCounters(tx, counts => ({ ...counts, seq: counts.seq + 1, local: counts.local + (lead.account === null ? 1 : 0) }))
    const { seq } = (await tx.objectStore('meta').get('counters')) as Counters
    const row: LeadRow = { ...lead, seq: standing.row.seq, job: lead.account === null ? null : seq }
    await Promise.all([
      tx.objectStore('leads').put(row),
      putJob(tx, row, notBefore),
      tx.objectStore('drafts').delete(mendingDraft(lead.clientRef)),
      ...(mark ? [putMark(tx, mark)] : []),
      // One that was deleted in the CRM is a new lead there.
      ...(standing.row.account === null ? [] : [tx.objectStore('changes').delete([standing.row.account, leadTarget(standing.row.seq)])]),
    ])
  })
}

/** Takes a lead back for good: it stays in the list as discarded and is never sent. Its chat may be read again from where it began. */
export function discardLead(store: Store, clientRef: string, now: number): Promise<Change> {
  return change(store, clientRef, async (tx, standing) => {
    await leaveStanding(tx, standing)
    await putOutcome(tx, standing.row, 'discarded', now)
    await unmark(tx, standing.row)
  })
}

/**
 * Takes the leads of one capture back for good, in one transaction: all of them, or none when one cannot be taken back any more.
 * Their chat may be read again from where it began.
 */
export async function discardLeads(store: Store, clientRefs: readonly string[], now: number): Promise<Change> {
  const result = await write(store, STORES, async (tx): Promise<Change> => {
    const standings: Standing[] = []
    for (const clientRef of clientRefs) {
      const standing = await standingWith(tx, clientRef)
      if (typeof standing === 'string') return standing
      standings.push(standing)
    }
    for (const standing of standings) {
      await leaveStanding(tx, standing)
      await putOutcome(tx, standing.row, 'discarded', now)
    }
    // They share one mark: it goes back once.
    if (standings[0]) await unmark(tx, standings[0].row)
    return 'done'
  })
  if (result === 'done') announceChange()
  return result
}

async function unmark(tx: Write, { source, capturedAt }: LeadRow): Promise<void> {
  const mark = source.thread === null ? undefined : await tx.objectStore('threads').get(source.thread)
  if (mark?.capturedAt !== capturedAt) return
  if (mark.previous === null) await tx.objectStore('threads').delete(mark.thread)
  else await tx.objectStore('threads').put({ ...mark, lastMessage: mark.previous, previous: null })
}

/** A person looked and found the lead in the CRM: what it is taken for there is told with it from now on, not beside it. */
export function confirmPresent(store: Store, clientRef: string, now: number): Promise<Change> {
  return change(store, clientRef, async (tx, standing) => {
    await leaveStanding(tx, standing)
    await putOutcome(tx, standing.row, 'created', now, standing.outcome)
    if (standing.outcome?.remote) await tieRemote(tx, standing.row, standing.outcome.remote, now)
  })
}

/** Keeps a queued lead from leaving before a moment (ms), while somebody changes it; `LONGEST_WAIT` from now at most. */
export function holdLead(store: Store, clientRef: string, until: number): Promise<Change> {
  return change(store, clientRef, async (tx, { row, waits }) => {
    if (waits) await putJob(tx, row, until)
  })
}

/** Lets a queued lead go at once: its undo window ends now. */
export function sendNow(store: Store, clientRef: string, now: number): Promise<Change> {
  return change(store, clientRef, async (tx, { row, waits }) => {
    if (waits) await putJob(tx, row, now)
  })
}

async function change(store: Store, clientRef: string, work: (tx: Write, standing: Standing) => Promise<void>): Promise<Change> {
  const result = await write(store, STORES, async (tx): Promise<Change> => {
    const standing = await standingWith(tx, clientRef)
    if (typeof standing === 'string') return standing
    await work(tx, standing)
    return 'done'
  })
  if (result === 'done') announceChange()
  return result
}

async function standingWith(tx: Write, clientRef: string): Promise<Standing | Change> {
  const row = await tx.objectStore('leads').index('clientRef').get(clientRef)
  return row ? standingOf(tx, row) : 'gone'
}

async function standingOf(tx: Write, row: LeadRow): Promise<Standing | Change> {
  const outcome = (await tx.objectStore('outcomes').get(row.seq)) ?? null
  if (row.account === null || row.job === null) return { row, outcome, waits: false }
  const job = await tx.objectStore('pending').get([row.account, row.job])
  const waits = job !== undefined
  const batch = waits ? await activeBatch(tx, row.account) : null
  if (job?.doubt !== undefined || (batch && covers(batch, row.job))) return 'under-way'
  const created = outcome ? outcome.state === 'created' : !waits && (await creatingBatch(tx, row.account, row.job)) !== null
  if (created && !waits) return 'in-crm'
  return { row, outcome, waits }
}

/** Takes the lead out of wherever it is counted now. */
async function leaveStanding(tx: Write, { row, outcome }: Standing): Promise<void> {
  if (row.account !== null && row.job !== null) await tx.objectStore('pending').delete([row.account, row.job])
  await tx.objectStore('outcomes').delete(row.seq)
  const counter = outcome?.state ?? (row.account === null ? 'local' : null)
  if (counter) await bumpCounters(tx, counts => ({ ...counts, [counter]: counts[counter] - 1 }))
}

async function putOutcome(
  tx: Write,
  row: LeadRow,
  state: 'discarded' | 'created',
  at: number,
  before: Outcome | null = null,
): Promise<void> {
  const outcome: Outcome = {
    lead: row.seq,
    state,
    at,
    sentAt: before?.sentAt ?? null,
    remote: before?.remote ?? null,
    ...(before?.remote && { guessed: true as const }),
    copies: 1,
    errors: [],
    message: null,
  }
  await tx.objectStore('outcomes').put(outcome)
  await bumpCounters(tx, counts => ({ ...counts, [state]: counts[state] + 1 }))
}
