import { endOf, means } from '../chat/turn.ts'
import type { Article } from './catalogue-index.ts'
import { countBeforeByMeasure, measuredAt } from './count-by-measure.ts'
import { countOfPairs, countsPieces } from './count-of-sets.ts'
import type { Mention } from './find-mentions.ts'
import { type Quantity, quantityBeside, timesAfter } from './find-quantity.ts'
import { isAdded } from './judge-mention.ts'
import { countOf, type Listed, type OrderState } from './order-state.ts'
import { keysOf, singularOfDual } from './word-keys.ts'

/** `zid cable wa7d`: one more than there were. */
export function quantityAfter(state: OrderState, mention: Mention, taken: ReadonlySet<number>, listed: Listed): Quantity | null {
  const quantity = quantityOf(mention, taken, listed)
  const each = endOf(mention.turn, mention.end, 'for-each') > 0 && state.at(-1)
  if (each) return { ...mention, value: countOf(each) * (quantity?.value ?? 1) }
  const known = state.find(ordered => ordered.article === mention.articles[0])
  // `jouj dyal lkissan ya3ni 12 kas`
  if (quantity && known?.quantity && countsPieces(quantity.value, known.quantity.value, known.article)) return known.quantity
  if (!known || known.asked || known.byShop || !isAdded(mention)) return quantity
  const { turn, first, end } = quantity ?? mention
  return { turn, first, end, value: (known.quantity?.value ?? 1) + (quantity?.value ?? 1) }
}

export function quantityOf(mention: Mention, taken: ReadonlySet<number>, listed: Listed): Quantity | null {
  const name = mention.articles[0]?.item.name ?? ''
  const measured = countBeforeByMeasure(mention, name) ?? measuredAt(mention.turn, mention.end, name)
  if (measured) return measured
  const beside = mention.bareNumber && !mention.bareColour ? null : quantityBeside(mention, taken)
  if (beside && !isPrice(beside, mention, listed)) return mention.articles[0] ? countOfPairs(beside, mention.articles[0]) : beside
  const times = beside && timesAfter(beside.turn, beside.first)
  if (times) return times
  const { turn, first, end } = mention
  for (let at = first; at < end; at++)
    if (isDualOf(mention.articles[0], turn.tokens[at]?.text ?? '')) return { turn, first: at, end: at + 1, value: 2 }
  return null
}

const FEWEST_FOR_PRICE = 5
const NEAR_PRICE = 0.75

/** `balance 99`: a bare number behind an article that costs about as much. */
function isPrice({ turn, first, end, value }: Quantity, mention: Mention, listed: Listed): boolean {
  const price = mention.articles[0] ? listed(mention.articles[0]) : null
  if (price === null || first < mention.end || turn.tokens[first]?.kind !== 'number' || turn.tokens[first - 1]?.text === 'x') return false
  if (means(turn, end, 'counter')) return false
  return value >= FEWEST_FOR_PRICE && value >= price * NEAR_PRICE && value * NEAR_PRICE <= price
}

/** `كيلوين` of what comes by the kilo; `الطين` is only spelled like two of something. */
function isDualOf(article: Article | undefined, word: string): boolean {
  const singular = singularOfDual(word)
  return singular !== null && (article?.words.some(({ text }) => keysOf(singular).includes(text)) ?? false)
}
