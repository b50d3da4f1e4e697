import type { Lead } from '../lead/lead.ts'
import { discardLead } from '../store/change-lead.ts'
import { findLead } from '../store/list-leads.ts'
import type { Store } from '../store/open-store.ts'

/** Takes a lead back before it leaves, and says whether that was still possible. Nothing is said of a lead that is not there. */
export async function undoCapture(
  store: Store,
  clientRef: string,
  now: number,
  say: (lead: Lead, done: boolean) => Promise<void>,
): Promise<void> {
  const view = await findLead(store, clientRef)
  if (!view) return
  const done = view.state === 'discarded' || (await discardLead(store, clientRef, now)) === 'done'
  await say(view.lead, done)
}
