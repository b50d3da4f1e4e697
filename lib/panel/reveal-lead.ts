import { findLead } from '../store/list-leads.ts'
import { browse, openLeads, searchLeads } from './browse-leads.ts'
import { PAGE } from './browse-state.ts'
import type { PopupContext } from './popup-context.ts'

/** Unfolds one lead in the Leads tab, among the latest; an older one, which is not listed, among those with its number or its name. */
export async function revealLead(context: PopupContext, key: string): Promise<void> {
  browse(context, { openKey: key, query: '', filter: 'all', limit: PAGE })
  const listed = context.state.get().leads.some(lead => lead.key === key)
  const view = listed ? null : await findLead(context.store, key)
  await openLeads(context)
  if (view) await searchLeads(context, view.dial ?? view.lead.fullName ?? '')
}
