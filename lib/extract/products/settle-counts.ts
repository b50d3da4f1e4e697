import { onceATurn } from '../chat/once-a-turn.ts'
import type { Article } from './catalogue-index.ts'
import { findAmounts } from './find-amounts.ts'
import type { OrderedArticle, OrderState, TurnMentions } from './order-state.ts'
import { countOf } from './order-state.ts'
import type { Quote } from './unit-price.ts'

const MOST = 24
const NONE: ReadonlySet<number> = new Set()

/** The sums that a turn of the shop's names plainly. */
const sumsIn = onceATurn(turn => findAmounts(turn, NONE, () => false))

/** `55x4 = 220`: the shop's reckoning behind what was said of a count tells it, where so much is asked for one article only. */
export function reckonedCounts(order: OrderState, turns: readonly TurnMentions[], quotes: ReadonlyMap<Article, Quote>): OrderState {
  return order.map(line => {
    const price = quotes.get(line.article)?.value
    if (order.some(other => other !== line && quotes.get(other.article)?.value === price)) return line
    const since = (line.quantity ?? line.mention).turn.index
    const told = turns
      .filter(({ turn }) => turn.speaker === 'shop' && turn.index > since)
      .flatMap(({ turn }) => sumsIn(turn))
      .findLast(({ value, times }) => value === price && times !== null)
    return told?.times ? { ...line, quantity: { turn: told.turn, first: told.first, end: told.end, value: told.times } } : line
  })
}

/** `18 000 F` for five at 3000 and some at 1500: the shop's total tells a count that nobody said, where it can be one article's only. */
export function settleCounts(order: OrderState, turns: readonly TurnMentions[], quotes: ReadonlyMap<Article, Quote>): OrderState {
  const prices = order.map(({ article }) => quotes.get(article)?.value ?? 0)
  if (order.length < 2 || prices.includes(0) || order.every(({ quantity }) => quantity)) return order
  const whole = order.reduce((sum, line, n) => sum + countOf(line) * (prices[n] ?? 0), 0)
  for (const { turn } of turns.filter(read => read.turn.speaker === 'shop').reverse()) {
    const sums = sumsIn(turn).filter(({ delivery }) => delivery === null)
    if (sums.some(({ value }) => value === whole)) return order
    for (const { value, first, end } of sums.filter(sum => sum.value > whole)) {
      const told = order.flatMap((line, n) => countOfRest(line, value - whole, prices[n] ?? 0))
      const [only, ...more] = told
      if (only && more.length === 0)
        return order.map(line =>
          line === only.line ? { ...line, quantity: { turn, first, end, value: only.count, derived: true } } : line,
        )
    }
  }
  return order
}

/** How many of a line whose count nobody said there are when `rest` more is to be paid. */
function countOfRest(line: OrderedArticle, rest: number, price: number): { line: OrderedArticle; count: number }[] {
  const count = 1 + rest / price
  return line.quantity === null && Number.isInteger(count) && count <= MOST ? [{ line, count }] : []
}
