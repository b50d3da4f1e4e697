import { needsPhone } from '../lead/awaits-phone.ts'
import type { LeadView } from '../lead/lead-state.ts'
import { VIEW_STORES, viewLeads } from './lead-views.ts'
import type { Store, Write } from './open-store.ts'

/** The leads that stay on this device for want of a number, in the order of capture. */
async function awaitingPhone(store: Store): Promise<LeadView[]> {
  const tx = store.transaction(VIEW_STORES, 'readonly') as unknown as Pick<Write, 'objectStore'>
  const rows = await tx.objectStore('leads').index('meantFor').getAll()
  const views = await viewLeads(
    tx,
    rows.sort((one, other) => one.seq - other.seq),
  )
  return views.filter(needsPhone)
}

/** How many there are. */
export const countAwaiting = async (store: Store): Promise<number> => (await awaitingPhone(store)).length

/** The newest of them from this thread, or null. */
export async function awaitingOfThread(store: Store, thread: string): Promise<LeadView | null> {
  return (await awaitingPhone(store)).findLast(({ lead }) => lead.source.thread === thread) ?? null
}
