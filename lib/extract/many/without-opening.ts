import { labelAt, type Turn } from '../chat/turn.ts'
import type { WordKind } from '../words/lexicon.ts'
import { endOfAny } from './end-of-any.ts'
import type { Line } from './line.ts'

/** `Nom :`, `الاسم :`; `commande :` announces the whole order. */
const announcesValue = (turn: Turn, at: number) => (labelAt(turn, at)?.field ?? 'product') !== 'product'

const OPENING: readonly WordKind[] = ['filler', 'order-title', 'chatter', 'number-joint']
const MOST_TOKENS = 8

/** A line without what opens it before a colon, when that is greetings, words for an order and a number: `salam 2 cmd : Karim …`. */
export function withoutOpening(line: Line): Line {
  const { turn, first, end } = line
  for (let at = first; at < Math.min(end, first + MOST_TOKENS); ) {
    const token = turn.tokens[at]
    if (token?.text === ':') return at > first && at + 1 < end ? { ...line, first: at + 1 } : line
    const known = endOfAny(turn, at, OPENING)
    if (token?.kind === 'word' && (known === 0 || announcesValue(turn, at))) return line
    at = Math.max(known, at + 1)
  }
  return line
}
