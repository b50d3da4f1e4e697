import { means, says, type Turn } from '../chat/turn.ts'
import { PROBLEM } from '../words/exchange-words.ts'
import type { Article } from './catalogue-index.ts'
import { amountsIn } from './expected-amounts.ts'
import { type Amount, findAmounts } from './find-amounts.ts'
import { quantityBeside } from './find-quantity.ts'
import { goodsAmounts } from './goods-amounts.ts'
import { countOf, type OrderedArticle, type OrderState, type TurnMentions } from './order-state.ts'
import { type Tier, tierIn, tierOf } from './tier-prices.ts'
import { isNear, NEAR_LISTED, type PriceOf, type Quote, unitPrice } from './unit-price.ts'
import { readQuotes } from './whose-price.ts'

/** The unit price of each article as last quoted by either side and not refused. `priceOf`: the catalogue's price in major units, to tell sums apart. */
export function findPrices(turns: readonly TurnMentions[], states: readonly OrderState[], priceOf: PriceOf): Map<Article, Quote> {
  const quotes = new Map<Article, Quote>()
  const tiers: Tier[] = []
  const fees = new Set<number>()
  // what was quoted before the customer named a price of his own
  const before = new Map<Article, Quote | undefined>()
  turns.forEach((read, n) => {
    const order = states[n] ?? []
    const found = quotesIn(turns, n, order, quotes, tiers, fees, priceOf)
    if (read.turn.speaker === 'customer') {
      for (const [article] of found) if (!before.has(article)) before.set(article, quotes.get(article))
      setAll(quotes, found)
      return
    }
    if (refuses(read.turn) || disputes(read.turn)) setAll(quotes, before)
    before.clear()
    setAll(quotes, found.length > 0 ? found : bySubtraction(read.turn, order, quotes, priceOf))
  })
  return withTiers(quotes, states.at(-1) ?? [], tiers)
}

function setAll(quotes: Map<Article, Quote>, news: Iterable<readonly [Article, Quote | undefined]>) {
  for (const [article, quote] of news) {
    if (quote) quotes.set(article, quote)
    else quotes.delete(article)
  }
}

function withTiers(quotes: Map<Article, Quote>, order: OrderState, tiers: readonly Tier[]): Map<Article, Quote> {
  for (const line of order) {
    const tier = tierOf(line, tiers, quotes.get(line.article))
    if (tier) quotes.set(line.article, tier.quote)
  }
  return quotes
}

/** What one turn quotes. Prices of several pieces go to `tiers` where so many are not on the order, delivery fees to `fees`. */
function quotesIn(
  turns: readonly TurnMentions[],
  n: number,
  order: OrderState,
  quotes: ReadonlyMap<Article, Quote>,
  tiers: Tier[],
  fees: Set<number>,
  priceOf: PriceOf,
): [Article, Quote][] {
  const read = turns[n]
  if (!read?.turn.tokens.some(({ kind }) => kind === 'number')) return []
  const openLines = openMentions(turns, n)
  const open = openLines.map(({ article }) => article)
  const lines = [...order, ...besideOrder(read, order)]
  const all = amountsIn(read, [...lines, ...openLines], quotes, priceOf)
  const amounts = goodsAmounts(all, lines, quotes, priceOf, fees, isOfDelivery(turns, n))
  for (const amount of all) if (amount.delivery === 'before' || (amount.delivery && !amounts.includes(amount))) fees.add(amount.value)
  const several = amounts.flatMap(amount => tierIn(amount, lines, read.mentions, priceOf) ?? [])
  tiers.push(...several)
  const ofThese = amounts.filter(amount => !several.some(tier => tier.amount === amount))
  const found = readQuotes(
    ofThese.filter(({ value }) => !isOfAnother(value, lines, open, priceOf)),
    lines,
    read,
    priceOf,
  )
  return [...openQuotes(amounts, open, priceOf), ...found]
}

/** `40 dh de livraison`, or `40 dh` after a word of it: delivery is spoken of, and no article. */
const isOfDelivery = (turns: readonly TurnMentions[], n: number) =>
  turns[n]?.turn.speaker === 'shop' &&
  turns[n]?.mentions.length === 0 &&
  turns.slice(Math.max(0, n - 1), n + 1).some(({ turn }) => says(turn, 'fee'))

/** A no that is no part of a saying (`no problem`). */
const refuses = (turn: Turn) =>
  says(turn, 'refusal') && turn.meanings.some(([longest]) => longest?.values.some(({ kind }) => kind === 'refusal') ?? false)

/** `hadik machi nefsha`: something is said not to be, and no yes goes before it; `pas de problème` is one. */
const disputes = (turn: Turn) => says(turn, 'negation') && !means(turn, 0, 'assent') && !turn.tokens.some(({ text }) => PROBLEM.has(text))

/** What a turn names that is not on the order: sums beside it are not the order's. */
function besideOrder({ mentions, taken }: TurnMentions, order: OrderState): OrderedArticle[] {
  const lines: OrderedArticle[] = []
  for (const mention of mentions) {
    const [article, ...more] = mention.articles
    if (!article || more.length > 0 || mention.bareNumber || [...order, ...lines].some(line => line.article === article)) continue
    lines.push({ article, mention, quantity: quantityBeside(mention, taken), asked: true, byShop: false })
  }
  return lines
}

/** What the customer asked about last in words that leave open which article is meant: `o lmontre?`, of a black and a pink one. */
function openMentions(turns: readonly TurnMentions[], n: number): OrderedArticle[] {
  const asked = turns[n]?.turn.speaker === 'shop' ? turns[n - 1] : undefined
  return (asked?.mentions ?? [])
    .filter(({ bareNumber, articles }) => !bareNumber && articles.length > 1)
    .flatMap(mention => mention.articles.map(article => ({ article, mention, quantity: null, asked: true, byShop: false })))
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
function bySubtraction(turn: Turn, order: OrderState, quotes: ReadonlyMap<Article, Quote>, priceOf: PriceOf): [Article, Quote][] {
  const [unknown, ...more] = order.filter(({ article }) => !quotes.has(article))
  const listed = unknown ? priceOf(unknown.article) : null
  if (!unknown || listed === null || more.length > 0 || order.length < 2) return []
  const known = order.reduce((sum, ordered) => sum + (quotes.get(ordered.article)?.value ?? 0) * countOf(ordered), 0)
  const total = findAmounts(turn, new Set(), value => value > known).find(
    ({ value }) => value > known && isNear((value - known) / countOf(unknown), listed, NEAR_LISTED),
  )
  if (!total) return []
  const value = (total.value - known) / countOf(unknown)
  return [[unknown.article, { value, span: { turn, first: total.first, end: total.end }, derived: true }]]
}
