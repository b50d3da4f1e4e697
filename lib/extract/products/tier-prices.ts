import type { Turn } from '../chat/turn.ts'
import { means } from '../chat/turn.ts'
import { FOR } from '../words/count-particles.ts'
import type { Article } from './catalogue-index.ts'
import type { Amount } from './find-amounts.ts'
import type { Mention } from './find-mentions.ts'
import { countAt } from './find-quantity.ts'
import type { OrderedArticle, OrderState } from './order-state.ts'
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

/** How many pieces the sum at `first` is said to be for; null when it does not say. */
export function piecesBefore(turn: Turn, first: number): { value: number; first: number } | null {
  if (!FOR.has(turn.tokens[first - 1]?.text ?? '')) return null
  const last = means(turn, first - 2, 'counter') && !countAt(turn, first - 2) ? first - 3 : first - 2
  for (const at of [last - 2, last - 1, last]) {
    const count = at >= 0 ? countAt(turn, at) : null
    if (count && count.end === last + 1 && count.value > 1 && count.value <= MOST_PIECES) return count
  }
  return null
}

export const isSumOfSeveral = (value: number, pieces: { value: number } | null, order: OrderState, priceOf: PriceOf): boolean =>
  pieces !== null && order.some(({ article }) => isNear(value, (priceOf(article) ?? 0) * pieces.value, NEAR_LISTED))

/** The price of several pieces where so many are not on the order; of several articles, of the one named before it. */
export function tierIn(amount: Amount, order: OrderState, mentions: readonly Mention[], priceOf: PriceOf): Tier | null {
  const pieces = piecesBefore(amount.turn, amount.first)
  if (!pieces || mentions.some(({ first, end }) => pieces.first >= first && pieces.first < end)) return null
  const named = order.filter(({ mention }) => mention.turn === amount.turn && mention.end <= pieces.first).at(-1)
  const line = order.length === 1 ? order[0] : named
  if (!line || countOf(line) === pieces.value) return null
  return { article: line.article, count: pieces.value, quote: unitPrice(amount, pieces.value, priceOf(line.article)), amount }
}

/** The last price for as many as are ordered, unless another price was quoted since. */
export function tierOf(line: OrderedArticle, tiers: readonly Tier[], quote: Quote | undefined): Tier | undefined {
  const tier = tiers.findLast(({ article, count }) => article === line.article && count === countOf(line))
  return tier && (!quote || quote.span.turn.index <= tier.quote.span.turn.index) ? tier : undefined
}
