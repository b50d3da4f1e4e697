import type { LeadView } from '../lead/lead-state.ts'
import { VIEW_STORES, viewLeads } from './lead-views.ts'
import type { Store, Write } from './open-store.ts'

/** The newest lead that was captured from this thread, however long ago, with its true state, discarded ones left out. Null when there is none. */
export async function newestOfThread(store: Store, thread: string): Promise<LeadView | null> {
  const tx = store.transaction(VIEW_STORES, 'readonly') as unknown as Pick<Write, 'objectStore'>
  // A group may have thousands, and the newest one is nearly always the answer.
  let cursor = await tx.objectStore('leads').index('thread').openCursor(thread, 'prev')
  for (; cursor; cursor = await cursor.continue()) {
    const [view] = await viewLeads(tx, [cursor.value])
    if (view && view.state !== 'discarded') return view
  }
  return null
}
