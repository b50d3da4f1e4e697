import type { Store } from './open-store.ts'

/** How many status changes and deletions wait, and how many a CRM refused that nobody has read of. */
export async function countChanges(store: Store): Promise<{ waiting: number; refused: number }> {
  const changes = await store.getAll('changes')
  const count = (state: 'waiting' | 'refused') => changes.filter(change => change.state === state).length
  return { waiting: count('waiting'), refused: count('refused') }
}
