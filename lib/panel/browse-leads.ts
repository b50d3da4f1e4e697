import { leadsBy } from '../store/list-leads.ts'
import { asShown } from './as-shown.ts'
import { type BrowseState, type LeadFilter, PAGE } from './browse-state.ts'
import { type PopupContext, shopOf } from './popup-context.ts'

/** So long a pause in typing is taken for the end of it, and the CRM is asked, ms. */
const TYPED = 350

/** Finds what was typed among all leads known here, at once, and asks the CRM for more once the typing rests. */
export async function searchLeads(context: PopupContext, query: string): Promise<void> {
  browse(context, { query, limit: PAGE })
  await showFound(context)
  if (query.trim() === '') return
  await new Promise(resolve => setTimeout(resolve, TYPED))
  if (context.state.get().browse.query === query) await askCrm(context, query)
}

export async function filterLeads(context: PopupContext, filter: LeadFilter): Promise<void> {
  browse(context, { filter, limit: PAGE })
  await showFound(context)
}

export async function showMore(context: PopupContext, reload: () => Promise<void>): Promise<void> {
  browse(context, { limit: context.state.get().browse.limit + PAGE })
  await reload()
}

/** The Leads tab was opened: the CRM's newest leads come in beside what is known, and what can be done with them. */
export async function openLeads(context: PopupContext): Promise<void> {
  await showFound(context)
  const { accounts } = context.state.get()
  for (const { id } of accounts) void context.learn(id)
  await askCrm(context, context.state.get().browse.query)
}

/** Asks the CRMs of all accounts: a lead of another shop is not told to be nowhere. What one of them could not answer is said. */
async function askCrm(context: PopupContext, query: string): Promise<void> {
  const { accounts } = context.state.get()
  if (accounts.length === 0) return
  browse(context, { asking: true })
  const failures = await Promise.all(accounts.map(({ id }) => context.searchCrm(id, query)))
  if (context.state.get().browse.query !== query) return
  browse(context, { asking: false, failure: failures.find(failure => failure !== null) ?? null })
}

/** Shows what fits the search and the filter as they are now. An answer that was overtaken by the next key is dropped. */
export async function showFound(context: PopupContext): Promise<void> {
  const { state, store, finder, now } = context
  const { query, filter, limit } = state.get().browse
  const isOpen = query.trim() === '' && filter === 'all'
  const hits = isOpen ? [] : await finder.find(query, filter, now(), limit)
  const shown = hits.slice(0, limit).map(({ key }) => key)
  const seqs = shown.filter(key => typeof key === 'number')
  const remotes = shown.filter(key => typeof key !== 'number')
  const found = isOpen ? null : (await leadsBy(store, seqs, remotes)).map(view => asShown(view, context.phones, shopOf(context)))
  const { browse: after } = state.get()
  if (after.query !== query || after.filter !== filter) return
  const counts = finder.counts(now())
  browse(context, { counts, found, more: (isOpen ? (counts?.all ?? 0) : hits.length) > limit })
}

export function browse({ state }: Pick<PopupContext, 'state'>, change: Partial<BrowseState>): void {
  state.update(now => ({ ...now, browse: { ...now.browse, ...change } }))
}
