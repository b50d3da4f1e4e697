import type { Store } from './open-store.ts'

/** How many status changes and deletions a CRM refused and nobody has read of. */
export async function countRefused(store: Store): Promise<number> {
  return (await store.getAll('changes')).filter(({ state }) => state === 'refused').length
}
