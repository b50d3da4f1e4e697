import { saysBetween } from '../chat/turn.ts'
import type { Article } from './catalogue-index.ts'
import type { Amount } from './find-amounts.ts'
import { endsAt } from './find-quantity.ts'
import type { OrderState } from './order-state.ts'
import { countOf } from './order-state.ts'
import { isNear, NEAR_GOODS, type PriceOf, type Quote } from './unit-price.ts'

/** Of the sums in a turn, those for articles: no delivery fee, no total with a fee in it (`feesBefore`: those named in earlier turns), no rebate, no sum that holds no more. `isOfDelivery`: that is spoken of. */
export function goodsAmounts(
  amounts: readonly Amount[],
  order: OrderState,
  quotes: ReadonlyMap<Article, Quote>,
  priceOf: PriceOf,
  feesBefore: ReadonlySet<number>,
  isOfDelivery: boolean,
): Amount[] {
  const fees = amounts.filter(({ delivery }) => delivery !== null)
  const goods = withoutFees(amounts).filter((amount, _, all) => all.length === 1 || !isReplaced(amount))
  const wholes = wholesOf(order, quotes, priceOf)
  const quoted = order.every(({ article }) => quotes.has(article)) ? (wholes[0] ?? 0) : 0
  const known = new Set([...goods.filter(({ isTotal }) => !isTotal).map(({ value }) => value), ...wholes])
  const saysWhole = amounts.some(({ value, inSum }) => inSum && order.length === 1 && wholes.includes(value))
  const hasFee = ({ value, isTotal, inSum }: Amount) =>
    (inSum && feesBefore.has(value)) ||
    // `150 + 40`, of what costs 150
    ((inSum || isTotal) && !wholes.includes(value) && saysWhole) ||
    // where delivery is spoken of: more than the goods were told to cost, or far less
    (isOfDelivery && quoted > 0 && (value > Math.max(...wholes) || value < quoted * NEAR_GOODS.least) && !wholes.includes(value)) ||
    (isTotal && fees.some(fee => known.has(value - fee.value))) ||
    [...feesBefore].some(fee => wholes.includes(value - fee))
  return goods.filter(amount => !hasFee(amount) && !isRebate(amount, order, priceOf))
}

/** What the whole order costs: as quoted, as listed. */
function wholesOf(order: OrderState, quotes: ReadonlyMap<Article, Quote>, priceOf: PriceOf): number[] {
  const sum = (of: (article: Article) => number) => order.reduce((whole, line) => whole + of(line.article) * countOf(line), 0)
  return [sum(article => quotes.get(article)?.value ?? 0), sum(article => priceOf(article) ?? 0)].filter(whole => whole > 0)
}

/** `299 dh livraison gratuite` is a price; `180 + 30 livraison` has a fee in it, and so has `340 dh, livraison 25 dh`. */
const withoutFees = (amounts: readonly Amount[]) =>
  amounts.filter(
    ({ delivery }, n) => delivery !== 'before' && !(delivery === 'after' && amounts.length > 1 && amounts[n + 1]?.delivery !== 'before'),
  )

/** `650 dh au lieu de 690`: the sum that no longer holds. */
const isReplaced = ({ turn, first }: Amount) => endsAt(turn, first, 'received')

/** `remise de 30`: taken off a price, and like none; `après remise 250` is one. */
const isRebate = ({ turn, first, end, value }: Amount, order: OrderState, priceOf: PriceOf) =>
  (saysBetween(turn, first - 3, first, 'rebate') || saysBetween(turn, end, end + 2, 'rebate')) &&
  !order.some(line => isNear(value, priceOf(line.article) ?? value, NEAR_GOODS))
