import { asks } from '../chat/asks.ts'
import type { ReadTurn } from '../chat/read-turns.ts'
import { means, type Span, says, wordsOf } from '../chat/turn.ts'
import { type Address, findAddress } from './find-address.ts'
import { findArea } from './find-area.ts'
import type { CityMention } from './find-cities.ts'
import { followMoves, mendsPlace } from './follow-moves.ts'
import type { PickedCity } from './pick-city.ts'
import type { Part } from './read-parts.ts'
import { tidyParts } from './tidy-parts.ts'

const WHERE_QUESTIONS = ['area', 'address', 'where'] as const

/** Quarter and address, from the turns in which the customer says where he is. */
export function readWhereabouts(
  turns: readonly ReadTurn[],
  parts: readonly Part[],
  { picked, mentions }: { picked: PickedCity | null; mentions: readonly CityMention[] },
): { area: { text: string; spans: Span[]; confidence: number } | null; address: Address | null } {
  const plain = new Set(parts.filter(isPlain).map(({ turn }) => turn))
  // `حتى نشاور مولات الدار ونرد عليك`
  const tells = ({ turn, detailed }: ReadTurn) =>
    (detailed && !(says(turn, 'hesitation') && !turn.kinds.has('number'))) || picked?.mention.turn === turn || plain.has(turn)
  const telling = new Set(turns.filter(tells).map(({ turn }) => turn))
  const clues = {
    parts: followMoves(tidyParts(parts.filter(part => telling.has(part.turn) || mendsPlace(part))), mentions, picked?.mention ?? null),
    labelled: turns.flatMap(read => read.labelled),
    city: picked?.mention ?? null,
    inside: picked?.inside ?? null,
    answers: new Set(turns.filter(({ asked }) => WHERE_QUESTIONS.some(field => asked.has(field))).map(({ turn }) => turn)),
  }
  const area = findArea(clues)
  return {
    area: area && { text: wordsOf(area.span), spans: [area.span], confidence: area.confidence },
    address: findAddress(
      clues,
      area,
      turns.map(({ turn }) => turn),
    ),
  }
}

/** A quarter, hamlet, numbered street or house by its own word, and nothing asked: told without being asked for. */
function isPlain({ turn, first, end, cueEnd, kind, isWhole }: Part): boolean {
  if (turn.speaker === 'shop' || asks(turn)) return false
  if (kind === 'hamlet') return true
  if (kind === 'area') return !isWhole && end > cueEnd && !means(turn, first, 'question')
  return means(turn, first, 'street', 'building') && turn.tokens.slice(first, end).some(token => token.kind === 'number')
}
