import { openArena, type Policy } from '../arena.ts'
import { conclude } from '../conclude.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'
import { rage } from '../storm.ts'
import { REAL_SLOWNESS, SHORT_SLOWNESS, type Slowness, storm } from '../weather.ts'

/** As a shop has them: nothing shortened but the undo window, which would only delay the storm. */
const REAL = { undo: 0 }
/** The half hour after a 202, and before and behind it two quarantines of 30 s and what the CRM asks for, a few times over, ms. */
const REAL_CALM = 2_400_000

/** How patient the outbox is, how slow the CRM may be then, how long a background lives, and how long all may take once it is calm. */
const WAITS = {
  'short waits': { slowness: SHORT_SLOWNESS, lives: [5, 700] },
  'real waits': { policy: REAL, slowness: REAL_SLOWNESS, lives: [5, 15_000], calm: REAL_CALM },
} satisfies Record<string, { policy?: Policy; slowness: Slowness; lives: [number, number]; calm?: number }>

/** A1 and A2: the background stopped, and the browser killed, at random moments under all faults of the CRM. */
export async function killStorm(
  setting: Setting,
  plan: { leads: number; stops: number; kills: number },
  waits: keyof typeof WAITS = 'short waits',
): Promise<Result> {
  const begun = Date.now()
  const { slowness, lives, ...patience } = WAITS[waits]
  const arena = await openArena({ ...setting, ...patience })
  try {
    arena.crm.setFaults(storm(setting.seed, 0.3, slowness))
    const kills = await rage(arena, { ...plan, seed: setting.seed, lives })
    const result = await conclude(arena, { scenario: nameOf(plan, waits), kills, begun, ...patience })
    const met = arena.crm.requests().filter(({ hungUp, faults }) => hungUp && !faults.includes('hold')).length
    return { ...result, notes: [`${met} requests lost their client on the way`, ...result.notes] }
  } finally {
    await arena.close()
  }
}

function nameOf({ stops, kills }: { stops: number; kills: number }, waits: string): string {
  const what = kills === 0 ? 'A1 background stopped' : stops === 0 ? 'A2 browser killed' : 'A1, A2 stopped and killed'
  return waits === 'real waits' ? `${what}, ${waits}` : what
}
