import { labelAt } from '../chat/turn.ts'
import type { WordKind } from '../words/lexicon.ts'
import { skipMarks } from './cuts/item-head.ts'
import { endOfAny } from './end-of-any.ts'
import type { Line } from './line.ts'

const SMALL: readonly WordKind[] = ['chatter', 'filler', 'order-title', 'time', 'fee']

/** A line of greetings and everyday words, without a number, a label or a word of its own: no part of an order. */
export function isSmallTalk({ turn, first, end, phones }: Line): boolean {
  if (phones.length > 0 || labelAt(turn, skipMarks(turn, first, end))) return false
  for (let at = first; at < end; ) {
    const kind = turn.tokens[at]?.kind
    const known = endOfAny(turn, at, SMALL)
    if (kind === 'number' || (kind === 'word' && known === 0)) return false
    at = Math.max(known, at + 1)
  }
  return true
}
