import type { LeadView } from '../lead/lead-state.ts'
import { VIEW_STORES, viewLeads } from './lead-views.ts'
import type { Store, Write } from './open-store.ts'

/** So many of the newest leads are looked through: days of captures, a few ms. */
const LOOKED_THROUGH = 1_000

/** The newest lead that was captured from this thread, with its true state, discarded ones left out. Null when there is none of late. */
export async function newestOfThread(store: Store, thread: string): Promise<LeadView | null> {
  const tx = store.transaction(VIEW_STORES, 'readonly') as unknown as Pick<Write, 'objectStore'>
  const last = await tx.objectStore('leads').openKeyCursor(null, 'prev')
  if (!last) return null
  const rows = await tx.objectStore('leads').getAll(IDBKeyRange.lowerBound(last.primaryKey - LOOKED_THROUGH))
  const views = await viewLeads(
    tx,
    rows.filter(({ source }) => source.thread === thread),
  )
  return views.findLast(({ state }) => state !== 'discarded') ?? null
}
