import { setTimeout as pause } from 'node:timers/promises'
import { CONFLICT } from '../../../lib/lead/lead-change.ts'
import { seededRandom } from '../../sandbox/seeded-random.ts'
import { type Arena, openArena } from '../arena.ts'
import { auditChanges } from '../audit-changes.ts'
import { settleAll } from '../conclude.ts'
import type { ChangeFate, Wish } from '../in-page/desk-work.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'
import { rage } from '../storm.ts'
import { background, CHANGES, SHORT_SLOWNESS, storm, struck } from '../weather.ts'

/** What is asked for; null deletes, which the CRM refuses of a confirmed lead. */
const WISHES: Wish['status'][] = ['wrong', 'no_reply', 'duplicate', 'confirmed', 'wrong', 'no_reply', 'duplicate', null]
/** Asked at once, in each life of the background. Leads are few, so that many are asked again while they are under way. */
const AT_ONCE = 6
/** How long all may take once it is calm, ms. */
const CALM = 60_000

/** Statuses and deletions under all faults of the CRM, the background stopped and the browser killed: the last one asked of a lead wins. */
export async function changes(setting: Setting, plan: { leads: number; stops: number; kills: number }): Promise<Result> {
  const begun = Date.now()
  const arena = await openArena(setting)
  const { crm, captured, desk } = arena
  try {
    await arena.capture(plan.leads)
    await settleAll(arena)
    const first = crm.requests().at(-1)?.id ?? 0
    crm.setFaults(storm(setting.seed, 0.3, SHORT_SLOWNESS, CHANGES))
    const wishes = new Map<string, Wish['status']>()
    const random = seededRandom(setting.seed + 1)
    const poke = async (hurry: boolean) => {
      const some = Array.from({ length: AT_ONCE }, () => ({ ref: oneOf(captured, random), status: oneOf(WISHES, random) }))
      for (const { ref, status } of await desk.ask('askChanges', some)) wishes.set(ref, status)
      await arena.poke(hurry)
    }
    const kills = await rage({ ...arena, poke, capture: async () => {} }, { ...plan, seed: setting.seed, lives: [5, 700] })
    crm.setFaults(background(0))
    const fates = await settled(arena)
    const found = auditChanges(captured, wishes, fates, crm.leads(), 'new')
    const requests = crm.requests().filter(({ id, surface }) => id > first && surface !== null)
    return {
      scenario: 'A1, A2 statuses and deletions',
      leads: captured.length,
      kills,
      faults: struck(requests),
      lost: found.lost.length,
      duplicated: crm.leads().length - new Set(crm.leads().map(({ client_ref }) => client_ref)).size,
      stuck: found.stuck.length,
      asked: found.asked.length,
      extraRequests: requests.length,
      seconds: (Date.now() - begun) / 1000,
      // Nobody else works in this shop.
      complaints: told(fates.filter(isConflict)),
      notes: [`${wishes.size} leads were asked to change`, ...told(fates)],
    }
  } finally {
    await arena.close()
  }
}

const oneOf = <T>(list: readonly T[], random: () => number) => list[Math.floor(random() * list.length)] as T

/** Pokes the background until no change waits, or for as long as the clock allows. */
async function settled({ desk, poke, attend }: Arena): Promise<ChangeFate[]> {
  const deadline = Date.now() + CALM
  for (;;) {
    const fates = await desk.ask('changes')
    if (Date.now() > deadline || fates.every(({ state }) => state !== 'waiting')) return fates
    await attend()
    await poke(true)
    await pause(250)
  }
}

const isConflict = (fate: ChangeFate) => fate.told.startsWith(CONFLICT)

/** The words of what was refused, each once with how often. */
const told = (fates: ChangeFate[]) => {
  const refused = fates.filter(({ state }) => state === 'refused')
  return [...Map.groupBy(refused, fate => fate.told.replace(/\d+/g, '#'))].map(([words, all]) => `${all.length} refused: ${words}`)
}
