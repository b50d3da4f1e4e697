import { setTimeout as pause } from 'node:timers/promises'
import { seededRandom } from '../../sandbox/seeded-random.ts'
import { openAckDesk } from '../ack-desk.ts'
import { openArena } from '../arena.ts'
import { conclude } from '../conclude.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'

/** More leads than one life of the browser can capture. */
const LIFE = 10_000
/** Captures under way at once. */
const FORMS = 8

/** Longest life, ms. */
const LONGEST = 60_000
/** Longest time between the last lead that a life must have captured and its end, ms. */
const SPARE = 500

/** A3: the browser killed while leads are captured as fast as it goes, at least so many of them. Whatever was acknowledged must exist. */
export async function captureKills(setting: Setting, { kills, leads }: { kills: number; leads: number }): Promise<Result> {
  const begun = Date.now()
  const random = seededRandom(setting.seed)
  const ack = await openAckDesk()
  const arena = await openArena(setting)
  const { driver, desk, round, captured } = arena
  try {
    for (let n = 0; n < kills; n += 1) {
      for (let form = 0; form < FORMS; form += 1) {
        const from = (n * FORMS + form) * LIFE
        // Ends with the browser.
        desk.ask('captureSteadily', { accounts: round, from, count: LIFE, sku: 'ARG-50' }, ack.url).catch(() => {})
      }
      await Promise.race([ack.reached(Math.ceil((leads * (n + 1)) / kills)), pause(LONGEST, undefined, { ref: false })])
      await pause(SPARE * random())
      await driver.kill()
      await driver.start()
      await desk.reopen()
    }
    captured.push(...ack.acked)
    return await conclude(arena, { scenario: 'A3 kills while capturing', kills, begun })
  } finally {
    await arena.close()
    await ack.close()
  }
}
