import { needsPhone } from '../lead/awaits-phone.ts'
import type { LeadState } from '../lead/lead-state.ts'
import { leadTitle } from '../lead/lead-title.ts'
import { type Searchable, searchable } from '../lead/search-text.ts'
import { activeBatches, covers } from './batches.ts'
import { needsHand } from './extra-rows.ts'
import { waitingState } from './lead-state.ts'
import type { Store, Write } from './open-store.ts'
import { shownSince } from './remotes.ts'
import type { LeadRow, Outcome, PendingRow, StoredChange, StoredRemote } from './schema.ts'
import { leadTarget, remoteTarget } from './target.ts'

/** One lead, ours or the CRM's, as a search over all of them needs it. */
export interface IndexedLead extends Searchable {
  /** The seq of ours, or the key of the CRM's. */
  key: number | [string, string]
  account: string | null
  /** Milliseconds; the order of the list. */
  at: number
  needsYou: boolean
  waits: boolean
  state: LeadState
  /** When it is to be called, ms; null when no call is due. */
  callAt: number | null
}

/** All leads, newest first. `newest` is where they begin, there long before the others: many searches need no more. */
export interface LeadIndex {
  newest: Promise<IndexedLead[]>
  all: Promise<IndexedLead[]>
}

type Ours = IndexedLead & { key: number }

/** Leads read at once: some ms, and between two readings the page answers. */
const PART = 500

type Reader = Pick<Write, 'objectStore'>

/** One reading of whole stores, newest leads first, some ms per thousand, for searches that then take none. */
export function readLeadIndex(store: Store): LeadIndex {
  const tx = store.transaction(['leads', 'outcomes', 'pending', 'batches', 'changes', 'remotes'], 'readonly') as unknown as Reader
  const begun = begin(tx)
  const newest = begun.then(({ ours, theirs }) => {
    const oldest = ours.at(-1)?.at ?? Number.POSITIVE_INFINITY
    return newestFirst([...ours, ...theirs.filter(({ at }) => at >= oldest)])
  })
  const all = begun.then(async ({ facts, ours, theirs, below }) =>
    newestFirst([...ours, ...(await readBelow(tx, facts, below)), ...theirs]),
  )
  newest.catch(() => {})
  return { newest, all }
}

const newestFirst = <T extends IndexedLead>(leads: T[]): T[] => leads.sort((one, other) => other.at - one.at)

/** What is known of leads beside their rows, by the lead. */
interface Facts {
  /** What waits or is under way. */
  waiting: Map<number, LeadState>
  changes: Map<string, StoredChange>
  remotes: Map<number, StoredRemote>
}

/** The newest of our leads and all of the CRM's, each newest first; `below`: the seq that the older ones end at. */
async function begin(tx: Reader): Promise<{ facts: Facts; ours: Ours[]; theirs: IndexedLead[]; below: number }> {
  const [pending, changes, remotes, last] = await Promise.all([
    tx.objectStore('pending').getAll(),
    tx.objectStore('changes').getAll(),
    tx.objectStore('remotes').getAll(),
    tx.objectStore('leads').openKeyCursor(null, 'prev'),
  ])
  const facts: Facts = {
    waiting: await waitingStates(tx, pending),
    changes: new Map(changes.map(change => [`${change.account} ${change.target}`, change])),
    remotes: new Map(remotes.flatMap(remote => (remote.lead === null ? [] : [[remote.lead, remote] as const]))),
  }
  const theirs = newestFirst(remotes.filter(({ lead }) => lead === null).map(remote => indexTheirs(remote, facts)))
  const below = (last?.key ?? 0) - PART
  const ours = await readPart(tx, facts, IDBKeyRange.lowerBound(below, true))
  return { facts, ours: newestFirst(ours), theirs, below }
}

/** How far each lead is that has not left, or whose answer is not known. */
async function waitingStates(tx: Reader, pending: PendingRow[]): Promise<Map<number, LeadState>> {
  const actives = await activeBatches(
    tx,
    pending.map(({ account }) => account),
  )
  const holding = ({ account, seq }: PendingRow) => {
    const batch = actives.get(account)
    return batch && covers(batch, seq) ? batch : null
  }
  return new Map(pending.flatMap(row => (row.kind === 'create' ? [[row.lead, waitingState(row, holding(row))] as const] : [])))
}

/** Our leads up to a seq. */
async function readBelow(tx: Reader, facts: Facts, below: number): Promise<Ours[]> {
  const read: Ours[] = []
  for (let after = 0; after < below; ) {
    const part = await readPart(tx, facts, IDBKeyRange.bound(after, below, true))
    read.push(...part)
    after = part.at(-1)?.key ?? below
  }
  return read
}

/** The first leads of ours in a range, by seq. */
async function readPart(tx: Reader, facts: Facts, range: IDBKeyRange): Promise<Ours[]> {
  const leads = await tx.objectStore('leads').getAll(range, PART)
  const [first, last] = [leads[0], leads.at(-1)]
  if (!first || !last) return []
  const outcomes = await tx.objectStore('outcomes').getAll(IDBKeyRange.bound(first.seq, last.seq))
  const outcomeOf = new Map(outcomes.map(outcome => [outcome.lead, outcome]))
  return leads.map(lead => indexOurs(lead, outcomeOf.get(lead.seq), facts))
}

function indexOurs(lead: LeadRow, outcome: Outcome | undefined, facts: Facts): Ours {
  const change = facts.changes.get(`${lead.account} ${leadTarget(lead.seq)}`)
  const waiting = facts.waiting.get(lead.seq)
  const state = waiting ?? outcome?.state ?? (lead.account === null ? 'local' : 'created')
  const reference = outcome?.remote?.reference ?? facts.remotes.get(lead.seq)?.row.handle.reference ?? null
  return {
    ...searchable([lead.phone, lead.secondPhone], [leadTitle(lead), lead.city, lead.area, reference]),
    key: lead.seq,
    account: lead.account,
    at: lead.capturedAt,
    waits: waiting !== undefined || change?.state === 'waiting',
    state,
    needsYou: waiting === undefined && (needsPerson(outcome) || change?.state === 'refused' || needsPhone({ state, lead })),
    callAt: callAt(change),
  }
}

function indexTheirs(remote: StoredRemote, { changes }: Facts): IndexedLead {
  const { account, ref, row } = remote
  const change = changes.get(`${account} ${remoteTarget(ref)}`)
  return {
    ...searchable([row.phone], [row.fullName, row.city, row.area, row.handle.reference]),
    key: [account, ref],
    account,
    at: shownSince(remote),
    waits: change?.state === 'waiting',
    state: 'created',
    needsYou: change?.state === 'refused' || needsHand(remote, change ?? null),
    callAt: callAt(change),
  }
}

const needsPerson = (outcome: Outcome | undefined) => outcome?.state === 'rejected' || outcome?.state === 'review'

/** When a lead that was put off is to be called. */
function callAt(change: StoredChange | undefined): number | null {
  const done = [change, change?.previous, change?.previous?.previous].find(one => one?.state === 'done')
  return done?.status === 'call_later' && done.actionDate !== null ? Date.parse(done.actionDate) : null
}
