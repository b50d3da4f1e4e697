import { tokensOf } from '../chat/read-turns.ts'
import { saysBetween, type Turn } from '../chat/turn.ts'
import type { Article } from './catalogue-index.ts'
import { type Amount, findAmounts, isPriced } from './find-amounts.ts'
import { countOf, type OrderState, type TurnMentions } from './order-state.ts'
import { standsAsSum } from './sum-behind.ts'
import { isSumOfSeveral, piecesBefore } from './tier-prices.ts'
import { isNear, NEAR_GOODS, type PriceOf, type Quote } from './unit-price.ts'

const NEAR_PRICE = { least: 0.4, most: 2.5 }

/** No price of anything spoken of is so low: `le numéro a 7 chiffres`, `baskets 43 x1`. */
const FAR_BELOW = 0.2

/** A customer names a lower price in few words: `400 ?`. */
const MOST_WORDS_OF_OFFER = 6
const LOWER = { least: 0.5, most: 0.999 }

/** The sums in a turn, bare ones too where the order, its prices or the words around them lead one to expect a sum. */
export function amountsIn(
  { turn, mentions, taken, labelledSums, asksOther }: TurnMentions,
  order: OrderState,
  quotes: ReadonlyMap<Article, Quote>,
  priceOf: PriceOf,
): Amount[] {
  const quantities = order.flatMap(({ quantity }) => (quantity?.turn === turn ? [quantity] : []))
  const named = mentions.filter(mention => !(mention.bareNumber && isPriced(turn, mention.end)))
  const counted = new Set([...taken, ...named.flatMap(tokensOf), ...withoutTimes(turn, quantities.flatMap(tokensOf))])
  const expected = order.flatMap(ordered => {
    const price = priceOf(ordered.article)
    return price === null ? [] : [...new Set([price, price * countOf(ordered)])]
  })
  const mayOffer =
    turn.speaker === 'customer' &&
    !asksOther &&
    turn.tokens.filter(({ kind }) => kind !== 'mark').length <= MOST_WORDS_OF_OFFER &&
    !saysBetween(turn, 0, turn.tokens.length, 'street', 'building', 'door', 'area', 'landmark', 'size')
  const labelOf = (first: number) => labelledSums.find(sum => first >= sum.first && first < sum.end)
  const isOffer = (value: number) =>
    mayOffer && order.some(line => [1, countOf(line)].some(times => isNear(value, (quotes.get(line.article)?.value ?? 0) * times, LOWER)))
  const mayBeSum = (value: number, first: number) =>
    labelOf(first) !== undefined ||
    isLikelySum(value, turn, expected) ||
    isOffer(value) ||
    isSumOfSeveral(value, piecesBefore(turn, first), order, priceOf) ||
    (expected.some(price => isNear(value, price, NEAR_GOODS)) && standsAsSum(turn, first, mentions, quantities))
  const least = Math.min(...expected) * FAR_BELOW
  const amounts = findAmounts(turn, counted, mayBeSum).filter(
    ({ value, hasCurrency, inSum, delivery, first }) => hasCurrency || inSum || delivery === 'before' || labelOf(first) || !(value < least),
  )
  return amounts.map(amount => {
    const label = labelOf(amount.first)
    return { ...amount, isTotal: amount.isTotal || (label?.isTotal ?? false), isEach: amount.isEach || (label?.isEach ?? false) }
  })
}

/** The count in `3x180` belongs to the sum; the digits of a name or a SKU never do (`ARG-50 x 2`). */
const withoutTimes = ({ tokens }: Turn, counts: readonly number[]) =>
  counts.filter(at => tokens[at + 1]?.text !== 'x' || tokens[at + 2]?.kind !== 'number')

function isLikelySum(value: number, turn: Turn, expected: readonly number[]): boolean {
  if (expected.includes(value)) return true
  const near = expected.some(price => isNear(value, price, NEAR_PRICE))
  return near && turn.speaker === 'shop'
}
