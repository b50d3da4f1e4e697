import { rm } from 'node:fs/promises'
import type { CrmId } from '../../../lib/crm/crm-adapter.ts'
import type { FaultInput } from '../../sandbox/fault-schema.ts'
import { type Arena, openArena, type Policy, SHORT_WAITS } from '../arena.ts'
import { buildVariant, type Swap } from '../build-variant.ts'
import { conclude, settleAll } from '../conclude.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'
import { rage } from '../storm.ts'

export interface Control {
  name: string
  /** The faults that only the missing part could have met. */
  weather: FaultInput[]
  policy?: Policy
  swaps?: Swap[]
  /** Which API the missing part speaks; any when absent. */
  apis?: CrmId[]
  /** What is missing shows when an answer is heard: nobody is stopped before all have been. */
  unstopped?: true
}

/** A11: each takes away one thing that the promise stands on. If nothing is lost or doubled then, the soak is blind. */
export const controls: Control[] = [
  {
    name: 'A11 without quarantine',
    policy: { ...SHORT_WAITS, quarantine: 0 },
    weather: [{ kind: 'late-commit', ms: 300, spread: 300, answer: 'never', method: 'POST' }],
  },
  {
    name: 'A11 without claim',
    swaps: [{ of: 'lib/outbox/reduce.ts', by: 'without-claim.ts' }],
    weather: [{ kind: 'latency', ms: 300, method: 'POST' }],
  },
  {
    name: 'A11 5xx taken for success',
    swaps: [{ of: 'lib/crm/wedocod-web/create-many.ts', by: 'errors-as-success.ts' }],
    weather: [{ kind: 'status', status: 500, at: 'before', method: 'POST' }],
    apis: ['wedocod-web'],
    unstopped: true,
  },
]

/** A storm over an outbox that is broken on purpose: stops of the background, unless what is missing needs none. */
export async function controlStorm(control: Control, setting: Setting, plan: { leads: number; stops: number }): Promise<Result> {
  const begun = Date.now()
  const build = control.swaps && (await buildVariant(setting.browser, 'background.ts', control.swaps))
  try {
    const arena = await openArena({
      ...setting,
      ...(build && { build }),
      ...(control.policy && { policy: control.policy }),
      ...(control.apis && { apis: control.apis }),
    })
    try {
      arena.crm.setFaults(control.weather)
      const kills = await (control.unstopped
        ? allHeard(arena, plan.leads)
        : rage(arena, { ...plan, kills: 0, seed: setting.seed, lives: [60, 700] }))
      return await conclude(arena, { scenario: control.name, kills, begun })
    } finally {
      await arena.close()
    }
  } finally {
    if (build) await rm(build, { recursive: true, force: true })
  }
}

/** Captures the leads and lets each of them be answered. Returns how often one was ended: never. */
async function allHeard(arena: Arena, leads: number): Promise<0> {
  await arena.capture(leads)
  await settleAll(arena)
  return 0
}
