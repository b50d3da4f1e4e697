import type { ReadTurn } from '../chat/read-turns.ts'
import { findWhereabouts, type Whereabouts } from './find-address.ts'
import type { PickedCity } from './pick-city.ts'
import type { Part } from './read-parts.ts'

/** Quarter and address, from the turns in which the customer says where he is. */
export function readWhereabouts(turns: readonly ReadTurn[], parts: readonly Part[], picked: PickedCity | null): Whereabouts {
  const telling = new Set(turns.filter(({ turn, detailed }) => detailed || picked?.mention.turn === turn).map(({ turn }) => turn))
  const labelled = turns.flatMap(read => read.labelled)
  return findWhereabouts(
    labelled,
    parts.filter(part => telling.has(part.turn)),
    picked?.mention ?? null,
    picked?.inside ?? null,
  )
}
