import { openArena } from '../arena.ts'
import { overlaps } from '../checks.ts'
import { conclude } from '../conclude.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'
import { background } from '../weather.ts'

const PAGES = 4

/** A6: four pages ask the background to send, over and over and all at once; each account must still have one request under way. */
export async function manyFlushes(setting: Setting, { leads, flushes }: { leads: number; flushes: number }): Promise<Result> {
  const begun = Date.now()
  const arena = await openArena(setting)
  try {
    const desks = await Promise.all(Array.from({ length: PAGES }, () => arena.desk.another()))
    arena.crm.setFaults(background(setting.seed))
    await arena.capture(leads)
    await Promise.all(desks.map(desk => desk.ask('pokeOften', Math.ceil(flushes / PAGES))))
    const result = await conclude(arena, { scenario: 'A6 many flushes at once', kills: 0, begun })
    const together = overlaps(arena.crm.requests().filter(({ surface }) => surface !== null))
    if (together > 0) result.complaints.push(`${together} requests of one account were under way together.`)
    return result
  } finally {
    await arena.close()
  }
}
