import { matcher } from '../lead/search-text.ts'
import { type IndexedLead, readLeadIndex } from '../store/lead-index.ts'
import type { Store } from '../store/open-store.ts'
import type { LeadFilter } from './browse-state.ts'

/** Searches over all leads, on an index that is read once and again after each change. */
export interface LeadFinder {
  /** The leads that fit, newest first. */
  find(query: string, filter: LeadFilter, now: number): Promise<IndexedLead[]>
  counts(now: number): Promise<Record<LeadFilter, number>>
  /** Forgets the index: what is stored has changed. */
  forget(): void
}

const fits = (lead: IndexedLead, filter: LeadFilter, now: number): boolean => {
  if (filter === 'needs-you') return lead.needsYou
  if (filter === 'waiting') return lead.waits
  return filter === 'all' || (lead.callAt !== null && lead.callAt <= now)
}

export function leadFinder(store: Store): LeadFinder {
  let index: Promise<IndexedLead[]> | null = null
  const read = () => {
    index ??= readLeadIndex(store)
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
    forget: () => {
      index = null
    },
  }
}
