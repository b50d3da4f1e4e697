import { crms } from '../../../lib/crm/registry.ts'
import { seededRandom } from '../../sandbox/seeded-random.ts'
import { type Arena, openArena } from '../arena.ts'
import { conclude, settleAll } from '../conclude.ts'
import type { Result } from '../result.ts'
import type { Setting } from '../setting.ts'

const { batch } = crms['wedocod-web']

/** A5: bad rows among good ones, with and without a word from the CRM about which they are. */
export async function poison(setting: Setting, { leads, bad }: { leads: number; bad: number[] }): Promise<Result> {
  const begun = Date.now()
  const arena = await openArena({ ...setting, accounts: 1, apis: ['wedocod-web'] })
  try {
    const complaints: string[] = []
    const notes: string[] = []
    let sought = 0
    for (const named of [true, false]) {
      for (const count of bad) {
        sought += count
        const { extra, bound } = await poisonOnce(arena, { leads, count, named, seed: setting.seed })
        const how = named ? 'named' : 'unnamed'
        notes.push(`${count} ${how} bad rows in ${leads} took ${extra} more requests; ${bound} are aimed at`)
      }
    }
    const result = await conclude(arena, { scenario: 'A5 bad rows', kills: 0, begun })
    if (result.asked !== sought) complaints.push(`${result.asked} leads were set apart instead of ${sought}.`)
    return { ...result, complaints, notes: [...notes, ...result.notes] }
  } finally {
    await arena.close()
  }
}

/** How many requests more than the fewest it took, and how many it may: one per batch that has a bad row, or a search for each row. */
async function poisonOnce(arena: Arena, { leads, count, named, seed }: { leads: number; count: number; named: boolean; seed: number }) {
  const { crm, captured } = arena
  const first = captured.length
  const places = choose(count, leads, seed)
  const last = crm.requests().at(-1)?.id ?? 0
  crm.setFaults(named ? [] : [{ kind: 'sku-error-without-index' }])
  await arena.capture(
    leads,
    places.map(place => first + place),
  )
  await settleAll(arena)
  const requests = crm.requests().filter(({ id, surface }) => id > last && surface !== null).length
  const affected = new Set(places.map(place => Math.floor(place / batch))).size
  return { extra: requests - Math.ceil(leads / batch), bound: named ? affected : 2 * count * Math.ceil(Math.log2(batch)) }
}

/** So many different places out of `all`. */
function choose(count: number, all: number, seed: number): number[] {
  const random = seededRandom(seed)
  const places = new Set<number>()
  while (places.size < count) places.add(Math.floor(random() * all))
  return [...places]
}
