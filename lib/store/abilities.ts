import { announceChange } from './change-notice.ts'
import { isSame } from './is-same.ts'
import { type Store, write } from './open-store.ts'
import type { Abilities } from './schema.ts'

/** What can be done with an account's leads, as last read; null before that. */
export async function readAbilities(store: Store, account: string): Promise<Abilities | null> {
  return (await store.get('abilities', account)) ?? null
}

/** Keeps what can be done with an account's leads, so that it is known offline too. Told only when it is news: whoever hears of it reads everything again. */
export async function keepAbilities(store: Store, abilities: Abilities): Promise<void> {
  const before = await readAbilities(store, abilities.account)
  await write(store, ['abilities'], tx => tx.objectStore('abilities').put(abilities), 'relaxed')
  if (!before || !isSame({ ...before, readAt: abilities.readAt }, abilities)) announceChange()
}
