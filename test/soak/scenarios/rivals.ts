import { conclude } from '../conclude.ts'
import type { Result } from '../result.ts'
import { openRival, type RivalName } from '../rivals/open-rival.ts'
import type { Setting } from '../setting.ts'
import { rage } from '../storm.ts'
import { storm } from '../weather.ts'

const NAMES: Record<RivalName, string> = { workbox: 'Workbox background sync', 'peek-then-delete': 'peek, then delete' }

/** Another queue in the storm of A1: the same faults, stops and kills by the same seed. */
export async function rivalStorm(
  name: RivalName,
  setting: Setting,
  plan: { leads: number; stops: number; kills: number },
): Promise<Result> {
  const begun = Date.now()
  const rival = await openRival(name, setting)
  try {
    rival.crm.setFaults(storm(setting.seed, 0.3))
    const kills = await rage(rival, { ...plan, seed: setting.seed, lives: [60, 700] })
    return await conclude(rival, { scenario: NAMES[name], kills, begun })
  } finally {
    await rival.close()
  }
}
