import { setTimeout as pause } from 'node:timers/promises'
import type { CrmId } from '../../../lib/crm/crm-adapter.ts'
import { crms } from '../../../lib/crm/registry.ts'
import { type Arena, openArena, SHORT_WAITS } from '../arena.ts'
import { type Boundary, boundaries } from '../boundary.ts'
import { conclude, settleAll } from '../conclude.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'

/** No late commits here, so a short quarantine will do; and no time limit that strikes before the stop does. */
const policy = { ...SHORT_WAITS, quarantine: 400, acceptedQuarantine: 1_000, timeout: 8_000 }

/** A1: the background stopped once at each step of a batch's way, and not by itself before. */
export async function stepBoundaries({ idle: _tooSoon, ...setting }: Setting, api: CrmId): Promise<Result> {
  const begun = Date.now()
  const arena = await openArena({ ...setting, accounts: 1, apis: [api], policy })
  try {
    const steps = boundaries.filter(boundary => boundary.api === undefined || boundary.api === api)
    const missed: string[] = []
    let kills = 0
    for (const step of steps) {
      let met = false
      for (let n = 0; !met && n < TRIES; n += 1) {
        met = await stopAt(arena, step, crms[api].batch)
        kills += 1
      }
      if (!met) missed.push(`The background was not stopped ${step.name}.`)
    }
    const scenario = `A1 each step once, ${crms[api].label}`
    return { ...(await conclude(arena, { scenario, kills, begun })), complaints: missed }
  } finally {
    await arena.close()
  }
}

/** A slow machine may be past a step before it is stopped there. */
const TRIES = 3

/** Longest look at the batches, ms. */
const LOOK = 2_000

/** Whether the batch was found as this step leaves it, as far as that can be seen. */
async function stopAt(arena: Arena, { bad = [], reach, left, after }: Boundary, leads: number): Promise<boolean> {
  const { desk, driver, crm, captured, poke } = arena
  // Awake and idle: a start of its own would come before the step.
  await poke(true)
  await pause(100)
  await arena.capture(
    leads,
    bad.map(n => captured.length + n),
  )
  await reach(arena)
  await driver.stopWorker()
  const looked = desk.ask('openBatches')
  // Firefox keeps a dead page's transactions in the queue until what they wait for is let go, and this look behind them.
  const [state = 'queued'] = (await Promise.race([looked, pause(LOOK)])) ?? [left ?? undefined]
  await after?.(arena)
  await looked
  crm.setFaults([])
  await settleAll(arena)
  return left === null || state === left
}
