import { endOf, type Turn } from './turn.ts'

const MOST_WORDS = 4

/** Where a no of at most `most` words begins that stands right before the token at `first`: `pas`, `à la place de`; null when none does. */
export function deniedFrom(turn: Turn, first: number, most = MOST_WORDS): number | null {
  for (let at = Math.max(0, first - most); at < first; at++) if (endOf(turn, at, 'negation') === first) return at
  return null
}
