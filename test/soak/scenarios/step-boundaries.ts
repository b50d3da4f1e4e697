import { setTimeout as pause } from 'node:timers/promises'
import { type Arena, openArena, SHORT_WAITS } from '../arena.ts'
import { type Boundary, boundaries } from '../boundary.ts'
import { conclude, settleAll } from '../conclude.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'

/** One batch. */
const LEADS = 50

/** No late commits here, so a short quarantine will do; and no time limit that strikes before the stop does. */
const policy = { ...SHORT_WAITS, quarantine: 400, timeout: 8_000 }

/** A1: the background stopped once at each step of a batch's way. */
export async function stepBoundaries(setting: Setting): Promise<Result> {
  const begun = Date.now()
  const arena = await openArena({ ...setting, accounts: 1, policy })
  try {
    const missed: string[] = []
    for (const boundary of boundaries) if (!(await stopAt(arena, boundary))) missed.push(`The background was not stopped ${boundary.name}.`)
    return { ...(await conclude(arena, { scenario: 'A1 each step once', kills: boundaries.length, begun })), complaints: missed }
  } finally {
    await arena.close()
  }
}

/** Longest look at the batches, ms. */
const LOOK = 2_000

/** Whether the batch was found as this step leaves it, as far as that can be seen. */
async function stopAt(arena: Arena, { bad = [], reach, left, after }: Boundary): Promise<boolean> {
  const { desk, driver, crm, captured, poke } = arena
  // Awake and idle: a start of its own would come before the step.
  await poke(true)
  await pause(100)
  await arena.capture(
    LEADS,
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
