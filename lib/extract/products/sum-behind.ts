import { separates } from '../chat/segments.ts'
import type { Span, Turn } from '../chat/turn.ts'
import type { Mention } from './find-mentions.ts'

const MOST_BETWEEN = 4

/** A bare number behind an article and its count, with nothing else before the next part: `robot pâtissier 1150`, `parfum oud / 170`. */
export function standsAsSum(turn: Turn, at: number, mentions: readonly Mention[], counts: readonly Span[]): boolean {
  if (at + 1 < turn.tokens.length && !separates(turn, at + 1)) return false
  const named = mentions.filter(mention => !mention.bareNumber && mention.end <= at).at(-1)
  if (!named || at - named.end > MOST_BETWEEN) return false
  const counted = (n: number) => counts.some(({ first, end }) => n >= first && n < end) || turn.tokens[n]?.text === 'x'
  for (let n = named.end; n < at; n++) if (!separates(turn, n) && !counted(n)) return false
  return true
}
