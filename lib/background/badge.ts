import { browser } from '../browser.ts'
import { countAwaiting } from '../store/awaiting-phone.ts'
import { countChanges } from '../store/count-changes.ts'
import { counters } from '../store/counters.ts'
import { countExtra } from '../store/extra-rows.ts'
import type { Store } from '../store/open-store.ts'
import { needYou, waiting } from '../store/tally.ts'

/** LOOK section 7: slate while leads wait, clay when one needs a person. */
const SLATE = '#44576e'
const CLAY = '#b32b1d'

/** Shows on the toolbar button how many leads need a person, or else how many wait; nothing when all is done. */
export async function updateBadge(store: Store): Promise<void> {
  const [counts, changes, extra, awaiting] = await Promise.all([
    counters(store),
    countChanges(store),
    countExtra(store),
    countAwaiting(store),
  ])
  const [calls, waits] = [needYou(counts) + changes.refused + extra + awaiting, waiting(counts)]
  await browser.action.setBadgeBackgroundColor({ color: calls ? CLAY : SLATE })
  await browser.action.setBadgeText({ text: calls || waits ? String(calls || waits) : '' })
}
