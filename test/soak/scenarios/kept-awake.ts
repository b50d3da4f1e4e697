import { setTimeout as pause } from 'node:timers/promises'
import { openArena, SHORT_WAITS } from '../arena.ts'
import { conclude } from '../conclude.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'

/** How long each answer takes, ms: several times what an idle background lives. */
const SLOW = 1_500
const BATCHES = 5
/** Two accounts of two APIs, in whose round six batches of ten stand. */
const LEADS = BATCHES * 60

/** The second of them, whose API has articles. */
const SELLER = 'shop-1'

/** A background that is asked once must live through all its requests, however slow their answers are: nothing wakes it in between. */
export async function keptAwake(setting: Setting, { scenario, keepalive }: { scenario: string; keepalive: number }): Promise<Result> {
  const begun = Date.now()
  const arena = await openArena({ ...setting, accounts: 2, policy: { ...SHORT_WAITS, timeout: 4 * SLOW, keepalive } })
  const { crm, desk } = arena
  try {
    crm.setFaults([{ kind: 'latency', ms: SLOW, method: 'POST' }])
    await arena.capture(LEADS)
    await arena.poke(false)
    const deadline = Date.now() + 3 * BATCHES * SLOW
    while ((await arena.waiting()) > 0 && Date.now() < deadline) await pause(250)
    const left = await arena.waiting()
    const deserted = crm.requests().filter(({ hungUp }) => hungUp).length
    crm.setFaults([{ kind: 'latency', ms: SLOW }])
    const articles = await desk.ask('articles', SELLER)
    const result = await conclude(arena, { scenario, kills: 0, begun })
    const complaints = [
      ...(left > 0 || deserted > 0 ? [`It fell asleep at its work: ${deserted} requests lost their client, ${left} leads were left.`] : []),
      ...(articles === null ? ['It fell asleep over a question.'] : []),
    ]
    return { ...result, complaints }
  } finally {
    await arena.close()
  }
}
