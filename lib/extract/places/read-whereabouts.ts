import type { ReadTurn } from '../chat/read-turns.ts'
import { type Span, wordsOf } from '../chat/turn.ts'
import { type Address, findAddress } from './find-address.ts'
import { findArea } from './find-area.ts'
import type { PickedCity } from './pick-city.ts'
import type { Part } from './read-parts.ts'
import { tidyParts } from './tidy-parts.ts'

const WHERE_QUESTIONS = ['area', 'address', 'where'] as const

/** Quarter and address, from the turns in which the customer says where he is. */
export function readWhereabouts(
  turns: readonly ReadTurn[],
  parts: readonly Part[],
  picked: PickedCity | null,
): { area: { text: string; spans: Span[]; confidence: number } | null; address: Address | null } {
  const telling = new Set(turns.filter(({ turn, detailed }) => detailed || picked?.mention.turn === turn).map(({ turn }) => turn))
  const clues = {
    parts: tidyParts(parts.filter(part => telling.has(part.turn))),
    labelled: turns.flatMap(read => read.labelled),
    city: picked?.mention ?? null,
    inside: picked?.inside ?? null,
    answers: new Set(turns.filter(({ asked }) => WHERE_QUESTIONS.some(field => asked.has(field))).map(({ turn }) => turn)),
  }
  const area = findArea(clues)
  return {
    area: area && { text: wordsOf(area.span), spans: [area.span], confidence: area.confidence },
    address: findAddress(clues, area),
  }
}
