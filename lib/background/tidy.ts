import { readSettings } from '../settings/settings.ts'
import type { Store } from '../store/open-store.ts'
import { purge } from '../store/purge.ts'

const DAY = 24 * 60 * 60 * 1000

/** Forgets what was kept long enough. */
export async function tidy(store: Store, now: number): Promise<void> {
  const { keepDays } = await readSettings()
  await purge(store, now - keepDays * DAY)
}
