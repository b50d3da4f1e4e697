import { rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { seededRandom } from '../../sandbox/seeded-random.ts'
import { type Arena, openArena, SHORT_WAITS } from '../arena.ts'
import { buildVariant } from '../build-variant.ts'
import { conclude } from '../conclude.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'
import { background, storm } from '../weather.ts'

const DAY = 24 * 3600 * 1000
/** Where the clock is put, one after the other, ms off: a day fast, right, a day slow, eight hours on. */
const CLOCKS = [DAY, 0, -DAY, 8 * 3600 * 1000, 0]

/** Once the CRM is there again all is sent within so many ms. */
const DRAINED = 60_000

/** A7: a CRM that comes and goes, and a clock that is put forward and back while leads are under way. */
export async function clockAndOutages(setting: Setting, { leads, outages }: { leads: number; outages: number }): Promise<Result> {
  const begun = Date.now()
  const build = await buildVariant(setting.browser, 'wrong-clock.ts')
  try {
    const arena = await openArena({ ...setting, build })
    try {
      const random = seededRandom(setting.seed)
      for (let n = 0; n < outages; n += 1) {
        await arena.capture(Math.floor((leads * (n + 1)) / outages) - Math.floor((leads * n) / outages))
        await comeAndGo(arena, random)
      }
      arena.crm.setFaults(storm(setting.seed, 0.3))
      for (const by of CLOCKS) await underClock(arena, by, Math.ceil(leads / CLOCKS.length))
      const left = await leftAlone(arena)
      const result = await conclude(arena, { scenario: 'A7 outages, wrong clocks', kills: outages, begun })
      if (left > 0) result.complaints.push(`${left} leads still waited ${DRAINED / 1000} s after all was well.`)
      return result
    } finally {
      await arena.close()
    }
  } finally {
    await rm(build, { recursive: true, force: true })
  }
}

/** How many leads still wait when nobody wakes the background or presses "Try now", but for a token that was refused. */
async function leftAlone({ crm, waiting, attend }: Arena): Promise<number> {
  crm.setFaults(background(0))
  const end = Date.now() + DRAINED
  let left = await waiting()
  while (left > 0 && Date.now() < end) {
    await attend()
    await pause(500)
    left = await waiting()
  }
  return left
}

async function comeAndGo({ crm, poke }: Arena, random: () => number): Promise<void> {
  await crm.stop()
  await poke(false)
  await pause(random() * 150)
  await crm.listen()
  await poke(false)
  await pause(random() * 150)
}

/** Long enough that no lead in doubt sees the clock put twice: nothing could tell it how long it waited. */
async function underClock({ capture, desk, poke, attend }: Arena, by: number, leads: number): Promise<void> {
  await capture(leads)
  await poke(false)
  await pause(200)
  await desk.ask('putClock', by)
  const end = Date.now() + 2 * (SHORT_WAITS.quarantine ?? 0) + 1_000
  while (Date.now() < end) {
    await attend()
    await poke(false)
    await pause(250)
  }
}
