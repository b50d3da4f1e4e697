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

const filters: LeadFilter[] = ['all', 'needs-you', 'call', 'waiting', 'created', 'rejected', 'review', 'discarded', 'local']

const fits = (lead: IndexedLead, filter: LeadFilter, now: number): boolean => {
  if (filter === 'needs-you') return lead.needsYou
  if (filter === 'waiting') return lead.waits
  if (filter !== 'all' && filter !== 'call') return lead.rest === filter
  return filter === 'all' || (lead.callAt !== null && lead.callAt <= now)
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
      const leads = all
      const count = (filter: LeadFilter) => leads.filter(lead => fits(lead, filter, now)).length
      return Object.fromEntries(filters.map(filter => [filter, count(filter)])) as Record<LeadFilter, number>
    },
    forget(onFresh) {
      stale = onFresh
    },
  }
}
