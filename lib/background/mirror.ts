import { mirrorOf, readMirror, writeMirror } from '../settings/mirror.ts'
import { announceChange } from '../store/change-notice.ts'
import { counters } from '../store/counters.ts'
import type { Store } from '../store/open-store.ts'
import { needYou, waiting } from '../store/tally.ts'

/** Compares the database with its mirror, and the mirror follows it. Called one after the other: two at once could miss a loss. */
export async function updateMirror(store: Store): Promise<void> {
  const counts = await counters(store)
  const seen = { captured: counts.captured, open: waiting(counts) + needYou(counts) + counts.local }
  const before = await readMirror()
  if (before?.captured === seen.captured && before.open === seen.open) return
  const next = mirrorOf(before, seen)
  await writeMirror(next)
  // Pages that are open already should tell it too.
  if (next.lost !== null && next.lost !== before?.lost) announceChange()
}
