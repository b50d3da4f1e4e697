import { says, type Turn } from '../chat/turn.ts'
import { countByMeasure } from './count-by-measure.ts'
import { countOfPairs } from './count-of-sets.ts'
import { endsAt, type Quantity } from './find-quantity.ts'
import { countsInTurn, looseQuantity } from './loose-quantity.ts'
import { countOf, type Listed, type OrderedArticle, type OrderState, type TurnMentions } from './order-state.ts'

/** A turn that names no article may still order what was talked about, or say how many. */
export function afterUnnamed(state: OrderState, { turn, taken, asksOther }: TurnMentions, listed: Listed): OrderState {
  // another column of a table
  if (turn.label && turn.label !== 'product' && turn.label !== 'quantity') return state
  if (says(turn, 'hesitation')) return state
  const [only, ...more] = state
  const counts = more.length > 0 && !asksOther ? countsInTurn(turn, taken, state.length) : null
  const quantity = only && more.length === 0 ? countOfOnly(only, turn, taken, asksOther, listed) : null
  if (!says(turn, 'want', 'assent') && !quantity && !counts) return state
  return state.map((ordered, n) => ({ ...ordered, asked: false, quantity: quantity ?? counts?.[n] ?? ordered.quantity }))
}

/** How many a turn that names no article says there are of the only one. */
function countOfOnly(only: OrderedArticle, turn: Turn, taken: ReadonlySet<number>, asksOther: boolean, listed: Listed): Quantity | null {
  const count = looseQuantity(turn, taken, asksOther, sum => isOffer(sum, listed(only.article)))
  const pieces = count && countOfPairs(count, only.article)
  const quantity = countByMeasure(turn, only.article.item.name, taken) ?? pieces
  const change = quantity && fewer(quantity, only)
  return change === quantity && quantity ? onTop(quantity, only) : change
}

/** `zidni wa7da`: so many more than there were. */
const onTop = (count: Quantity, { asked, quantity }: OrderedArticle): Quantity =>
  !asked && endsAt(count.turn, count.first, 'addition') ? { ...count, value: count.value + countOf({ quantity }) } : count

/** `na9es wa7d`, `enlevez-en deux`: so many fewer, where any are left. */
function fewer(count: Quantity, line: OrderedArticle): Quantity | null {
  if (line.asked || !endsAt(count.turn, count.first, 'removal')) return count
  const left = countOf(line) - count.value
  return left > 0 ? { ...count, value: left } : null
}

const FEWEST_FOR_OFFER = 13

/** `90 ?`, of what costs 120: a price, and no count. */
const isOffer = ({ turn, first, value }: Quantity, price: number | null) =>
  price !== null && value >= FEWEST_FOR_OFFER && value * 2 >= price && value <= price && turn.tokens[first]?.kind === 'number'
