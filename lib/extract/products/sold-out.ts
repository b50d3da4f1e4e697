import { separates } from '../chat/segments.ts'
import { endOf, means, type Turn } from '../chat/turn.ts'
import { BUT } from '../words/exchange-words.ts'
import type { OrderedArticle, TurnMentions } from './order-state.ts'
import { isColour } from './word-keys.ts'

/** The lines of an order that the shop has no more of: those named in the part that says so, or the only one where that names nothing at all. */
export function soldOut(order: readonly OrderedArticle[], { turn, mentions }: TurnMentions): readonly OrderedArticle[] {
  const gone = new Set<OrderedArticle>()
  for (let at = 0; at < turn.tokens.length; at++) {
    const over = turn.kinds.has('sold-out') ? endOf(turn, at, 'sold-out') : 0
    if (over === 0) continue
    const [from, until] = partAround(turn, at, over)
    const named = mentions.filter(({ first, end }) => first >= from && end <= until)
    const lines = order.filter(({ article }) => named.some(({ articles }) => articles.length === 1 && articles[0] === article))
    const [only, ...more] = named.length === 0 && saysNoMore(turn, from, until) ? order : lines
    for (const line of lines) gone.add(line)
    if (only && more.length === 0) gone.add(only)
  }
  return [...gone]
}

function partAround(turn: Turn, at: number, over: number): [number, number] {
  const ends = (n: number) => separates(turn, n) || BUT.has(turn.tokens[n]?.text ?? '') || means(turn, n, 'number-joint')
  let [from, until] = [at, over]
  while (from > 0 && !ends(from - 1)) from--
  while (until < turn.tokens.length && !ends(until)) until++
  return [from, until]
}

/** Everyday words alone: no colour or size of which there is no more. */
function saysNoMore(turn: Turn, from: number, until: number): boolean {
  for (let at = from; at < until; at++) {
    const over = endOf(turn, at, 'sold-out')
    if (over > 0) at = over - 1
    else if (isColour(turn.tokens[at]?.text ?? '') || !means(turn, at, 'filler', 'chatter', 'correction', 'refusal')) return false
  }
  return true
}
