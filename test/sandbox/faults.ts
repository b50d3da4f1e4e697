import { type Fault, type FaultInput, type FaultKind, type FaultOf, faultListSchema } from './fault-schema.ts'
import { seededRandom } from './seeded-random.ts'

interface Target {
  method: string
  path: string
}

/** A fault as it stands: how many matching requests it met and how often it struck. */
export type ArmedFault = Fault & { met: number; struck: number }

export interface Faults {
  /** Replaces all faults; an empty list ends them. Throws ZodError on a fault that does not exist or lacks a field. */
  replace(list: readonly FaultInput[]): void
  list(): ArmedFault[]
  /** The first fault of this kind that strikes this request, or null. Counts it. `at` keeps faults of another moment out of the count. */
  strike<K extends FaultKind>(kind: K, target: Target, at?: string): FaultOf<K> | null
  /** Milliseconds of a fault with a spread, drawn from its own seed. */
  delayOf(fault: { ms: number; spread: number; seed: number }): number
}

interface Armed {
  fault: Fault
  random: () => number
  met: number
  struck: number
}

/** Keeps the faults that are on and decides, countably and repeatably, which request each one strikes. */
export function createFaults(): Faults {
  let armed: Armed[] = []

  return {
    replace(list) {
      armed = faultListSchema.parse(list).map(fault => ({ fault, random: seededRandom(fault.seed), met: 0, struck: 0 }))
    },
    list: () => armed.map(({ fault, met, struck }) => ({ ...fault, met, struck })),
    strike<K extends FaultKind>(kind: K, target: Target, at?: string) {
      const hit = armed.find(one => one.fault.kind === kind && momentOf(one.fault) === at && strikes(one, target))
      return hit ? (hit.fault as FaultOf<K>) : null
    },
    delayOf(fault) {
      const random = armed.find(one => one.fault === fault)?.random ?? seededRandom(fault.seed)
      return fault.ms + Math.round(random() * fault.spread)
    },
  }
}

const momentOf = (fault: Fault) => ('at' in fault ? fault.at : undefined)

function strikes(armed: Armed, target: Target): boolean {
  const { method, path, skip, times, probability } = armed.fault
  if (method !== undefined && method !== target.method) return false
  if (path !== undefined && !target.path.includes(path)) return false
  if (times !== undefined && armed.struck >= times) return false
  armed.met += 1
  if (armed.met <= skip || armed.random() >= probability) return false
  armed.struck += 1
  return true
}
