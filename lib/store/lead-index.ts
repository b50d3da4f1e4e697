import { type Searchable, searchable } from '../lead/search-text.ts'
import type { Store } from './open-store.ts'
import { shownSince } from './remotes.ts'
import type { Outcome, StoredChange } from './schema.ts'
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
  /** When it is to be called, ms; null when no call is due. */
  callAt: number | null
}

/** All leads, newest first: one reading of whole stores, some ms per thousand, for searches that then take none. */
export async function readLeadIndex(store: Store): Promise<IndexedLead[]> {
  const tx = store.transaction(['leads', 'outcomes', 'pending', 'changes', 'remotes'], 'readonly')
  const [leads, outcomes, pending, changes, remotes] = await Promise.all([
    tx.objectStore('leads').getAll(),
    tx.objectStore('outcomes').getAll(),
    tx.objectStore('pending').getAll(),
    tx.objectStore('changes').getAll(),
    tx.objectStore('remotes').getAll(),
  ])
  const outcomeOf = new Map(outcomes.map(outcome => [outcome.lead, outcome]))
  const changeOf = new Map(changes.map(change => [`${change.account} ${change.target}`, change]))
  const remoteOf = new Map(remotes.flatMap(remote => (remote.lead === null ? [] : [[remote.lead, remote] as const])))
  const waiting = new Set(pending.flatMap(row => (row.kind === 'create' ? [row.lead] : [])))
  const ours = leads.map(lead => {
    const outcome = outcomeOf.get(lead.seq)
    const change = changeOf.get(`${lead.account} ${leadTarget(lead.seq)}`)
    const waits = waiting.has(lead.seq)
    const reference = outcome?.remote?.reference ?? remoteOf.get(lead.seq)?.row.handle.reference ?? null
    return {
      ...searchable([lead.phone, lead.secondPhone], [lead.fullName, lead.city, lead.area, reference]),
      key: lead.seq,
      account: lead.account,
      at: lead.capturedAt,
      waits: waits || change?.state === 'waiting',
      needsYou: !waits && (needsPerson(outcome) || change?.state === 'refused'),
      callAt: callAt(change),
    }
  })
  const theirs = remotes.flatMap((remote): IndexedLead[] => {
    const { account, ref, lead, row, copyOf } = remote
    if (lead !== null) return []
    const change = changeOf.get(`${account} ${remoteTarget(ref)}`)
    const words = searchable([row.phone], [row.fullName, row.city, row.area, row.handle.reference])
    const state = {
      waits: change?.state === 'waiting',
      needsYou: change?.state === 'refused' || copyOf !== undefined,
      callAt: callAt(change),
    }
    return [{ ...words, ...state, key: [account, ref], account, at: shownSince(remote) }]
  })
  return [...ours, ...theirs].sort((one, other) => other.at - one.at)
}

const needsPerson = (outcome: Outcome | undefined) => outcome?.state === 'rejected' || outcome?.state === 'review'

/** When a lead that was put off is to be called. */
function callAt(change: StoredChange | undefined): number | null {
  const done = change?.state === 'done' ? change : (change?.previous ?? null)
  return done?.status === 'call_later' && done.actionDate !== null ? Date.parse(done.actionDate) : null
}
