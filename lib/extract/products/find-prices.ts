import type { Span, Turn } from '../chat/turn.ts'
import { endOf, means } from '../chat/turn.ts'
import { type Article, areSiblings } from './catalogue-index.ts'
import { type Amount, findAmounts } from './find-amounts.ts'
import { isPriced, type OrderedArticle, type OrderState, type TurnMentions } from './follow-order.ts'
import { standsAsSum } from './sum-behind.ts'

/** A unit price as quoted, in major units. */
export interface Quote {
  value: number
  span: Span
  /** Divided out of a total, or told by the catalogue's price. */
  derived: boolean
}

/** Sums that are far from any price of the catalogue are house numbers, hours and the like. */
const NEAR_SUM = { least: 0.6, most: 1.7 }
const NEAR_PRICE = { least: 0.4, most: 2.5 }

type PriceOf = (article: Article) => number | null

/** The unit price of each article as last quoted by either side. `priceOf`: the catalogue's price in major units, to tell sums apart. */
export function findPrices(turns: readonly TurnMentions[], states: readonly OrderState[], priceOf: PriceOf): Map<Article, Quote> {
  const quotes = new Map<Article, Quote>()
  turns.forEach((read, n) => {
    const order = states[n] ?? []
    if (!read.turn.tokens.some(({ kind }) => kind === 'number')) return
    const open = openMentions(turns, n)
    const amounts = withoutFees(amountsIn(read, order, priceOf)).filter((amount, _, all) => all.length === 1 || !isReplaced(amount))
    const found = readQuotes(
      amounts.filter(({ value }) => !isOfAnother(value, order, open, priceOf)),
      order,
      read.turn,
      priceOf,
    )
    for (const [article, quote] of [...openQuotes(amounts, open, priceOf), ...found]) quotes.set(article, quote)
    const left = read.turn.speaker === 'shop' && found.length === 0 ? bySubtraction(read.turn, order, quotes, priceOf) : null
    if (left) quotes.set(...left)
  })
  return quotes
}

function amountsIn({ turn, mentions, taken, labelledSums }: TurnMentions, order: OrderState, priceOf: PriceOf): Amount[] {
  const quantities = order.flatMap(({ quantity }) => (quantity?.turn === turn ? [quantity] : []))
  const named = mentions.filter(mention => !(mention.bareNumber && isPriced(turn, mention.end)))
  const counted = new Set([...taken, ...named.flatMap(tokensOf), ...withoutTimes(turn, quantities.flatMap(tokensOf))])
  const expected = order.flatMap(ordered => {
    const price = priceOf(ordered.article)
    return price === null ? [] : [...new Set([price, price * countOf(ordered)])]
  })
  const labelOf = (first: number) => labelledSums.find(sum => first >= sum.first && first < sum.end)
  const mayBeSum = (value: number, first: number) =>
    labelOf(first) !== undefined ||
    isLikelySum(value, turn, expected) ||
    (expected.some(price => isNear(value, price, NEAR_SUM)) && standsAsSum(turn, first, mentions, quantities))
  return findAmounts(turn, counted, mayBeSum).map(amount => {
    const label = labelOf(amount.first)
    return { ...amount, isTotal: amount.isTotal || (label?.isTotal ?? false), isEach: amount.isEach || (label?.isEach ?? false) }
  })
}

/** What the customer asked about last in words that leave open which article is meant: `o lmontre?`, of a black and a pink one. */
function openMentions(turns: readonly TurnMentions[], n: number): Article[] {
  const asked = turns[n]?.turn.speaker === 'shop' ? turns[n - 1] : undefined
  return (asked?.mentions ?? [])
    .filter(({ bareNumber, articles }) => !bareNumber && articles.length > 1)
    .flatMap(({ articles }) => [...articles])
}

/** A sum that the catalogue asks for what is spoken of, and for nothing on the order. */
const isOfAnother = (value: number, order: OrderState, open: readonly Article[], priceOf: PriceOf) =>
  open.some(article => priceOf(article) === value) && !order.some(({ article }) => priceOf(article) === value)

const openQuotes = (amounts: readonly Amount[], open: readonly Article[], priceOf: PriceOf): [Article, Quote][] =>
  amounts.flatMap(amount =>
    open
      .filter(article => priceOf(article) === amount.value)
      .map((article): [Article, Quote] => [article, unitPrice(amount, 1, amount.value)]),
  )

/** A new total, when the price of one article is not known: what the others leave of it, if that is near its catalogue's price. */
function bySubtraction(turn: Turn, order: OrderState, quotes: ReadonlyMap<Article, Quote>, priceOf: PriceOf): [Article, Quote] | null {
  const [unknown, ...more] = order.filter(({ article }) => !quotes.has(article))
  const listed = unknown ? priceOf(unknown.article) : null
  if (!unknown || listed === null || more.length > 0 || order.length < 2) return null
  const known = order.reduce((sum, ordered) => sum + (quotes.get(ordered.article)?.value ?? 0) * countOf(ordered), 0)
  const total = findAmounts(turn, new Set(), value => value > known).find(
    ({ value }) => value > known && isNear((value - known) / countOf(unknown), listed, NEAR_LISTED),
  )
  if (!total) return null
  return [
    unknown.article,
    { value: (total.value - known) / countOf(unknown), span: { turn, first: total.first, end: total.end }, derived: true },
  ]
}

const NEAR_LISTED = { least: 0.6, most: 1.4 }
const isNear = (value: number, price: number, { least, most }: typeof NEAR_PRICE) => value >= price * least && value <= price * most

/** `299 dh livraison gratuite` is a price; `180 + 30 livraison` has a fee in it, and so has `340 dh, livraison 25 dh`. */
/** `650 dh au lieu de 690`: the sum that no longer holds. */
const isReplaced = ({ turn, first }: Amount) => [1, 2, 3].some(back => first >= back && endOf(turn, first - back, 'received') === first)

const withoutFees = (amounts: readonly Amount[]) =>
  amounts.filter(
    ({ delivery }, n) => delivery !== 'before' && !(delivery === 'after' && amounts.length > 1 && amounts[n + 1]?.delivery !== 'before'),
  )

const tokensOf = ({ first, end }: Span) => Array.from({ length: end - first }, (_, n) => first + n)

/** The count in `3x180` belongs to the sum; the digits of a name or a SKU never do (`ARG-50 x 2`). */
const withoutTimes = ({ tokens }: Turn, counts: readonly number[]) =>
  counts.filter(at => tokens[at + 1]?.text !== 'x' || tokens[at + 2]?.kind !== 'number')

function isLikelySum(value: number, turn: Turn, expected: readonly number[]): boolean {
  if (expected.includes(value)) return true
  const near = expected.some(price => isNear(value, price, NEAR_PRICE))
  return near && turn.speaker === 'shop'
}

function readQuotes(amounts: readonly Amount[], order: OrderState, turn: Turn, priceOf: PriceOf): [Article, Quote][] {
  const terms = amounts.filter(amount => !amount.isTotal || order.length === 1)
  const multiplied = amounts.some(amount => amount.times !== null)
  const last = terms.filter(amount => !(amount.isTotal && multiplied)).at(-1)
  const only = order[0]
  if (order.length === 1 && only) return last ? [[only.article, unitPrice(last, countOf(only), priceOf(only.article))]] : []
  const summed = amounts.some(amount => amount.isTotal) && !multiplied
  const free = new Set(order)
  const quotes = terms.flatMap(amount => {
    const ordered = articleOf(amount, [...free], terms, turn, priceOf)
    if (!ordered) return []
    free.delete(ordered)
    return [[ordered.article, unitPrice({ ...amount, isTotal: summed }, countOf(ordered), priceOf(ordered.article))] as [Article, Quote]]
  })
  return [...quotes, ...[...free].flatMap(ordered => sharedQuote(ordered, quotes, priceOf))]
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
  turn: Turn,
  priceOf: PriceOf,
): OrderedArticle | undefined {
  const named = free.filter(ordered => ordered.mention.turn === turn && ordered.mention.end <= amount.first).at(-1)
  const exact = free.find(
    ordered => priceOf(ordered.article) === amount.value && (amount.times === null || amount.times === countOf(ordered)),
  )
  const whole = free.find(ordered => (priceOf(ordered.article) ?? -1) * countOf(ordered) === amount.value)
  const inOrder = terms.length >= free.length && amount.inSum ? free[0] : undefined
  const counted = amount.times === null ? undefined : free.find(ordered => countOf(ordered) === amount.times)
  return exact ?? whole ?? counted ?? named ?? inOrder
}

const countOf = ({ quantity }: OrderedArticle) => quantity?.value ?? 1

/** By how many times a sum is off: 340 is nearer to two times 180 than to 180. */
const isNearer = (value: number, whole: number, one: number) =>
  one > 0 && Math.abs(Math.log(value / whole)) < Math.abs(Math.log(value / one))

/** Of a sum for several pieces, the price of one. `listed`: the catalogue's price. */
export function unitPrice(amount: Amount, count: number, listed: number | null): Quote {
  const { value, isEach, times } = amount
  const span = { turn: amount.turn, first: amount.first, end: amount.end }
  const isUnit = isEach || times !== null || count === 1 || value === listed
  if (isUnit) return { value, span, derived: false }
  const isWhole = amount.isTotal || isNearer(value, (listed ?? 0) * count, listed ?? 0) || means(amount.turn, amount.first - 1, 'total')
  return isWhole ? { value: value / count, span, derived: true } : { value, span, derived: listed !== null && value > listed }
}
