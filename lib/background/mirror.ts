import { mirrorOf, readMirror, writeMirror } from '../settings/mirror.ts'
import { announceChange } from '../store/change-notice.ts'
import type { Store } from '../store/open-store.ts'
import { stockOf } from '../store/stock.ts'

/**
 * Compares the database with its mirror, and the mirror follows it. `damaged`: the database did not fit together. Called one after the
 * other: two at once could miss a loss.
 */
export async function updateMirror(store: Store, damaged = false): Promise<void> {
  const [before, seen] = await Promise.all([readMirror(), stockOf(store)])
  const next = mirrorOf(before, seen, damaged)
  if (JSON.stringify(next) === JSON.stringify(before)) return
  await writeMirror(next)
  // Pages that are open already should tell it too.
  if (next.lost !== null && next.lost !== before?.lost) announceChange()
}
