import { setTimeout as pause } from 'node:timers/promises'
import { openArena } from '../arena.ts'
import { early, overlaps } from '../checks.ts'
import { conclude } from '../conclude.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'
import { RETRY_AFTER, storm } from '../weather.ts'

/** An HTTP date has whole seconds: such a wait may end so much sooner, ms. */
const ROUNDED = 1_000
/** Sendings may be so many times the fewest that could carry the leads. */
const MOST_SENDINGS = 1.5
/**
 * And all requests so many times. Reading costs more than sending, and is what keeps a lead from going twice: a batch of the seller API
 * is read once for its references, or looked up when it was only promised, and one whose answer was lost is looked for
 * twice, row by row where a list hides whose they are. Seeds 1 to 4 came to between 1.9 and 4.3.
 */
const MOST_REQUESTS = 5
/** Longest storm, ms. */
const PATIENCE = 600_000

/** A4: three accounts under faults of all kinds, nobody killed. */
export async function faultsAlone(setting: Setting, { leads }: { leads: number }): Promise<Result> {
  const begun = Date.now()
  const arena = await openArena({ ...setting, accounts: 3 })
  const { crm } = arena
  try {
    crm.setFaults(storm(setting.seed, 0.3))
    await arena.capture(leads)
    while ((await arena.waiting()) > 0 && Date.now() < begun + PATIENCE) {
      await arena.attend()
      await arena.poke(false)
      await pause(1_000)
    }
    const result = await conclude(arena, { scenario: 'A4 faults, no kills', kills: 0, begun })
    const requests = crm.requests().filter(({ surface }) => surface !== null)
    const [together, hasty] = [overlaps(requests), early(requests, RETRY_AFTER * 1000 - ROUNDED)]
    if (together > 0) result.complaints.push(`${together} requests of one account were under way together.`)
    if (hasty > 0) result.complaints.push(`${hasty} requests came before their Retry-After was over.`)
    const of = (method: string, path: RegExp) => requests.filter(one => one.method === method && path.test(one.path)).length
    result.notes.push(`${of('POST', /./)} sendings, ${of('GET', /leads(\?|$)/)} lists, ${of('GET', /\/show/)} leads opened`)
    const times = (count: number) => count / (requests.length - result.extraRequests)
    const [sent, all] = [times(of('POST', /./)), times(requests.length)]
    if (sent > MOST_SENDINGS) result.complaints.push(`${sent.toFixed(1)} x the fewest sendings.`)
    if (all > MOST_REQUESTS) result.complaints.push(`${all.toFixed(1)} x the fewest requests.`)
    result.notes.push(`${sent.toFixed(1)} x the fewest sendings, ${all.toFixed(1)} x the fewest requests`)
    return result
  } finally {
    await arena.close()
  }
}
