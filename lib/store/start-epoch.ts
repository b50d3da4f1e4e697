import { bumpCounters } from './counters.ts'
import { type Store, write } from './open-store.ts'

/** Counts a start of the background and returns its number: what an older start left under way is no longer its to settle. */
export async function startEpoch(store: Store): Promise<number> {
  const counts = await write(store, ['meta'], tx => bumpCounters(tx, before => ({ ...before, epoch: before.epoch + 1 })))
  return counts.epoch
}
