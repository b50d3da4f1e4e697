import { LEAD_STATES, type LeadState } from '../lead/lead-state.ts'
import { matcher } from '../lead/search-text.ts'
import { type IndexedLead, type LeadIndex, readLeadIndex } from '../store/lead-index.ts'
import type { Store } from '../store/open-store.ts'
import type { LeadFilter } from './browse-state.ts'

/** Searches over all leads, on an index that is read once and, after a change, again. */
export interface LeadFinder {
  /** The leads that fit, newest first: all of them, or more than `enough`, for which the newest leads may do. */
  find(query: string, filter: LeadFilter, now: number, enough: number): Promise<IndexedLead[]>
  /** How many leads each filter would show; null until all leads have been read. */
  counts(now: number): Record<LeadFilter, number> | null
  /** What is stored has changed: the next search is answered by what is known, and `onFresh` called once the index was read anew. */
  forget(onFresh: () => void): void
}

const isDue = ({ callAt }: IndexedLead, now: number): boolean => callAt !== null && callAt <= now

function fits(lead: IndexedLead, filter: LeadFilter, now: number): boolean {
  if (filter === 'all') return true
  if (filter === 'needs-you') return lead.needsYou
  if (filter === 'waiting') return lead.waits
  return filter === 'call' ? isDue(lead, now) : lead.state === filter
}

/** In one go: it is asked with each key, over ten thousand leads. */
function countAll(leads: IndexedLead[], now: number): Record<LeadFilter, number> {
  const states = Object.fromEntries(LEAD_STATES.map(state => [state, 0])) as Record<LeadState, number>
  const views = { all: leads.length, 'needs-you': 0, call: 0, waiting: 0 }
  for (const lead of leads) {
    states[lead.state] += 1
    if (lead.needsYou) views['needs-you'] += 1
    if (lead.waits) views.waiting += 1
    if (isDue(lead, now)) views.call += 1
  }
  return { ...views, ...states }
}

export function leadFinder(store: Store): LeadFinder {
  let index: LeadIndex | null = null
  /** All leads of it, once they were read. */
  let all: IndexedLead[] | null = null
  /** Whom to tell of a fresh index; null while it is fresh. */
  let stale: (() => void) | null = null
  let reading = false

  /** The index, to be read anew beside what goes on when it is stale; changes meanwhile make it read once more. */
  function current(): LeadIndex {
    if (index && (reading || !stale)) return index
    const fresh = readLeadIndex(store)
    void learn(fresh)
    index ??= fresh
    return index
  }

  /** A search that could not be brought up to date is still a search. */
  async function learn(fresh: LeadIndex): Promise<void> {
    const tell = stale
    stale = null
    reading = true
    const leads = await fresh.all.catch(() => null)
    reading = false
    if (leads) {
      index = fresh
      all = leads
      tell?.()
    } else if (index === fresh) index = null
  }

  return {
    async find(query, filter, now, enough) {
      const matches = matcher(query)
      const among = (leads: IndexedLead[]) => leads.filter(lead => fits(lead, filter, now) && matches(lead))
      const leads = current()
      const found = among(await leads.newest)
      return found.length > enough ? found : among(await leads.all)
    },
    counts(now) {
      current()
      if (!all) return null
      return countAll(all, now)
    },
    forget(onFresh) {
      stale = onFresh
    },
  }
}
