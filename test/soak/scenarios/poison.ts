import { crms } from '../../../lib/crm/registry.ts'
import type { FaultInput } from '../../sandbox/fault-schema.ts'
import { seededRandom } from '../../sandbox/seeded-random.ts'
import { type Arena, openArena } from '../arena.ts'
import { conclude, settleAll } from '../conclude.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'

const { batch } = crms['wedocod-web']

/** How the CRM tells of bad rows, and how many requests more than the fewest that may cost (RELIABILITY section 7). */
interface Manner {
  told: string
  faults: FaultInput[]
  most(places: number[]): number
}

const manners: Manner[] = [
  { told: 'all named', faults: [], most: places => new Set(places.map(place => Math.floor(place / batch))).size },
  { told: 'named one by one', faults: [{ kind: 'first-error-only' }], most: places => places.length },
  {
    told: 'never named',
    faults: [{ kind: 'sku-error-without-index' }],
    most: places => 2 * places.length * Math.ceil(Math.log2(batch)),
  },
]

/** Longest time for one lot of leads, ms. */
const PATIENCE = 600_000

/** A5: bad rows among good ones. All good ones are delivered, the others set apart, for so many requests and no more. */
export async function poison(setting: Setting, { leads, bad }: { leads: number; bad: number[] }): Promise<Result> {
  const begun = Date.now()
  const arena = await openArena({ ...setting, accounts: 1, apis: ['wedocod-web'] })
  try {
    const complaints: string[] = []
    const notes: string[] = []
    for (const manner of manners) {
      for (const count of bad) {
        const places = choose(count, leads, setting.seed)
        const extra = await poisonOnce(arena, leads, places, manner)
        const most = manner.most(places)
        const said = `${count} bad rows in ${leads}, ${manner.told}, took ${extra} more requests; ${most} are allowed`
        ;(extra > most ? complaints : notes).push(said)
      }
    }
    const result = await conclude(arena, { scenario: 'A5 bad rows', kills: 0, begun })
    const sought = manners.length * bad.reduce((sum, count) => sum + count, 0)
    if (result.asked !== sought) complaints.push(`${result.asked} leads were set apart instead of ${sought}.`)
    return { ...result, complaints, notes: [...notes, ...result.notes] }
  } finally {
    await arena.close()
  }
}

/** Captures and sends one lot with bad rows at these places; how many requests more than the fewest it took. */
async function poisonOnce(arena: Arena, leads: number, places: number[], { faults }: Manner): Promise<number> {
  const { crm, captured } = arena
  const first = captured.length
  const last = crm.requests().at(-1)?.id ?? 0
  crm.setFaults(faults)
  await arena.capture(
    leads,
    places.map(place => first + place),
  )
  await settleAll(arena, PATIENCE)
  return crm.requests().filter(({ id, surface }) => id > last && surface !== null).length - Math.ceil(leads / batch)
}

/** So many different places out of `all`. */
function choose(count: number, all: number, seed: number): number[] {
  const random = seededRandom(seed)
  const places = new Set<number>()
  while (places.size < count) places.add(Math.floor(random() * all))
  return [...places]
}
