import { type Article, areSiblings } from './catalogue-index.ts'
import type { Amount } from './find-amounts.ts'
import { countOf, type OrderedArticle, type OrderState, type TurnMentions } from './order-state.ts'
import { isNear, NEAR_LISTED, type PriceOf, type Quote, unitPrice } from './unit-price.ts'

/** The unit prices that the sums of a turn quote for the articles on the order. */
export function readQuotes(amounts: readonly Amount[], order: OrderState, read: TurnMentions, priceOf: PriceOf): [Article, Quote][] {
  const terms = amounts.filter(amount => !amount.isTotal || order.length === 1)
  const multiplied = amounts.some(amount => amount.times !== null)
  const last = terms.filter(amount => !(amount.isTotal && multiplied)).at(-1)
  const only = order[0]
  if (order.length === 1 && only) return last ? [[only.article, unitPrice(last, countOf(only), priceOf(only.article))]] : []
  const summed = amounts.some(amount => amount.isTotal) && !multiplied
  const free = new Set(order)
  const quotes = terms.flatMap(amount => {
    const ordered = articleOf(amount, [...free], terms, read, priceOf)
    if (!ordered) return []
    free.delete(ordered)
    return [[ordered.article, unitPrice({ ...amount, isTotal: summed }, countOf(ordered), priceOf(ordered.article))] as [Article, Quote]]
  })
  const shared = [...free].flatMap(ordered => sharedQuote(ordered, quotes, priceOf))
  return quotes.length === 0 ? sharedTotal(amounts, order, priceOf) : [...quotes, ...shared]
}

/** `640 les deux`, or `640` alone, of articles that cost the same. */
function sharedTotal(amounts: readonly Amount[], order: OrderState, priceOf: PriceOf): [Article, Quote][] {
  const total = amounts.find(({ isTotal }) => isTotal) ?? (amounts.length === 1 ? amounts[0] : undefined)
  const [listed = null, ...others] = new Set(order.map(({ article }) => priceOf(article)))
  const value = (total?.value ?? 0) / order.reduce((sum, line) => sum + countOf(line), 0)
  if (!total || listed === null || others.length > 0 || !isNear(value, listed, NEAR_LISTED)) return []
  const span = { turn: total.turn, first: total.first, end: total.end }
  return order.map(({ article }) => [article, { value, span, derived: true }])
}

/** `40 et 42 : 120 l une` quotes both sizes. */
function sharedQuote({ article }: OrderedArticle, quotes: readonly [Article, Quote][], priceOf: PriceOf): [Article, Quote][] {
  const sibling = quotes.find(([other, quote]) => areSiblings(article, other) && priceOf(article) === quote.value)
  return sibling ? [[article, sibling[1]]] : []
}

/** Whose price a sum is: of the article named right before it, with that price or that count, or next in the order of a sum with as many terms. */
function articleOf(
  amount: Amount,
  free: readonly OrderedArticle[],
  terms: readonly Amount[],
  { mentions }: TurnMentions,
  priceOf: PriceOf,
): OrderedArticle | undefined {
  const before = mentions.filter(({ end }) => end <= amount.first).at(-1)
  const named = free.find(({ article }) => before?.articles.includes(article))
  const exact = free.find(
    ordered => priceOf(ordered.article) === amount.value && (amount.times === null || amount.times === countOf(ordered)),
  )
  const whole = free.find(ordered => (priceOf(ordered.article) ?? -1) * countOf(ordered) === amount.value)
  const inOrder = terms.length >= free.length && amount.inSum ? free[0] : undefined
  const counted = amount.times === null ? undefined : free.find(ordered => countOf(ordered) === amount.times)
  const ordered = free.filter(({ asked }) => !asked)
  return exact ?? whole ?? counted ?? named ?? inOrder ?? (ordered.length === 1 && free.length > 1 ? ordered[0] : undefined)
}
