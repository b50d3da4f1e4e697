import { matcher } from '../lead/search-text.ts'
import { type IndexedLead, readLeadIndex } from '../store/lead-index.ts'
import type { Store } from '../store/open-store.ts'
import type { LeadFilter } from './browse-state.ts'

/** Searches over all leads, on an index that is read once and, after a change, again. */
export interface LeadFinder {
  /** The leads that fit, newest first. */
  find(query: string, filter: LeadFilter, now: number): Promise<IndexedLead[]>
  counts(now: number): Promise<Record<LeadFilter, number>>
  /** What is stored has changed: the next search is answered by what is known, and `onFresh` called once the index was read anew. */
  forget(onFresh: () => void): void
}

const fits = (lead: IndexedLead, filter: LeadFilter, now: number): boolean => {
  if (filter === 'needs-you') return lead.needsYou
  if (filter === 'waiting') return lead.waits
  return filter === 'all' || (lead.callAt !== null && lead.callAt <= now)
}

export function leadFinder(store: Store): LeadFinder {
  let index: Promise<IndexedLead[]> | null = null
  /** Whom to tell of a fresh index; null while it is fresh. */
  let stale: (() => void) | null = null
  let reading = false

  /** Reads the index anew beside what goes on; changes meanwhile make it read once more. */
  async function renew(): Promise<void> {
    if (reading || !stale) return
    reading = true
    const tell = stale
    stale = null
    try {
      const fresh = await readLeadIndex(store)
      index = Promise.resolve(fresh)
    } finally {
      reading = false
    }
    tell()
  }

  function read(): Promise<IndexedLead[]> {
    if (index) {
      // A search that could not be brought up to date is still a search.
      void renew().catch(() => {})
    } else {
      stale = null
      index = readLeadIndex(store)
    }
    return index
  }

  return {
    async find(query, filter, now) {
      const matches = matcher(query)
      return (await read()).filter(lead => fits(lead, filter, now) && matches(lead))
    },
    async counts(now) {
      const leads = await read()
      const count = (filter: LeadFilter) => leads.filter(lead => fits(lead, filter, now)).length
      return { all: leads.length, 'needs-you': count('needs-you'), call: count('call'), waiting: count('waiting') }
    },
    forget(onFresh) {
      stale = onFresh
    },
  }
}
