import { separates } from '../chat/segments.ts'
import type { Turn } from '../chat/turn.ts'
import { means } from '../chat/turn.ts'
import { FOR } from '../words/count-particles.ts'
import { BEFORE_GOODS, IF } from '../words/small-words.ts'
import type { Article } from './catalogue-index.ts'
import { piecesIn } from './count-of-sets.ts'
import { type Amount, findAmounts } from './find-amounts.ts'
import type { Mention } from './find-mentions.ts'
import { countAt, type Quantity } from './find-quantity.ts'
import type { OrderedArticle, OrderState, TurnMentions } from './order-state.ts'
import { countOf } from './order-state.ts'
import { isNear, NEAR_LISTED, type PriceOf, type Quote, unitPrice } from './unit-price.ts'

/** A price that holds for so many: `jouj b 200`, `3 pour 100`. */
export interface Tier {
  article: Article
  count: number
  /** For one of them. */
  quote: Quote
  amount: Amount
}

const MOST_PIECES = 24
const MOST_WORDS_BEHIND = 4

/** How many pieces the sum at `first` is said to be for; null when it does not say. */
export function piecesBefore(turn: Turn, first: number): Quantity | null {
  if (!FOR.has(turn.tokens[first - 1]?.text ?? '')) return null
  const last = means(turn, first - 2, 'counter') && !countAt(turn, first - 2) ? first - 3 : first - 2
  for (const at of [last - 2, last - 1, last]) {
    const count = at >= 0 ? countAt(turn, at) : null
    if (count && count.end === last + 1 && count.value > 1 && count.value <= MOST_PIECES) return count
  }
  return null
}

/** The same said behind it: `1000 el etnen`, `250 ila khditi jouj`, `450 les 2`. */
function piecesBehind(turn: Turn, end: number): Quantity | null {
  const wordAt = (at: number) => turn.tokens[at]?.text ?? ''
  let at = end
  while (FOR.has(wordAt(at)) || BEFORE_GOODS.has(wordAt(at))) at++
  if (IF.has(wordAt(at))) while (at < end + MOST_WORDS_BEHIND && !countAt(turn, at)) at++
  const count = at > end || turn.tokens[at]?.kind === 'word' ? countAt(turn, at) : null
  return count && isLast(turn, count.end) && count.value > 1 && count.value <= MOST_PIECES ? count : null
}

const isLast = (turn: Turn, end: number) => end >= turn.tokens.length || separates(turn, end) || means(turn, end, 'filler', 'counter')

const piecesOf = ({ turn, first, end }: Amount) => piecesBefore(turn, first) ?? piecesBehind(turn, end)

/** What a shop asks for several of something, where it names no other price: `khoudh zouz b 250`. */
export function dealIn({ turn, taken }: TurnMentions): Quantity | null {
  const isSum = (value: number, first: number) => value > MOST_PIECES || piecesBefore(turn, first) !== null
  const [only, ...more] = findAmounts(turn, taken, isSum).filter(({ delivery }) => delivery === null)
  return only && more.length === 0 ? piecesOf(only) : null
}

export const isSumOfSeveral = (value: number, pieces: { value: number } | null, order: OrderState, priceOf: PriceOf): boolean =>
  pieces !== null && order.some(({ article }) => isNear(value, (priceOf(article) ?? 0) * pieces.value, NEAR_LISTED))

/** The price of several pieces where so many are not on the order; of several articles, of the one named before it. */
export function tierIn(amount: Amount, order: OrderState, mentions: readonly Mention[], priceOf: PriceOf): Tier | null {
  const pieces = piecesOf(amount)
  if (!pieces || mentions.some(({ first, end }) => pieces.first >= first && pieces.first < end)) return null
  const named = order.filter(({ mention }) => mention.turn === amount.turn && mention.end <= pieces.first).at(-1)
  const line = order.length === 1 ? order[0] : named
  // `7 قطع ب 2100`: what the set is made of
  if (!line || piecesIn(line.article) === pieces.value) return null
  return { article: line.article, count: pieces.value, quote: unitPrice(amount, pieces.value, priceOf(line.article)), amount }
}

/** The last price for as many as are ordered, unless another price was quoted since. */
export function tierOf(line: OrderedArticle, tiers: readonly Tier[], quote: Quote | undefined): Tier | undefined {
  const tier = tiers.findLast(({ article, count }) => article === line.article && count === countOf(line))
  return tier && (!quote || quote.span.turn.index <= tier.quote.span.turn.index) ? tier : undefined
}
