import { means, type Span } from '../chat/turn.ts'
import type { Article } from './catalogue-index.ts'
import type { Amount } from './find-amounts.ts'

/** A unit price as quoted, in major units. */
export interface Quote {
  value: number
  span: Span
  /** Divided out of a total, or told by the catalogue's price. */
  derived: boolean
}

export type PriceOf = (article: Article) => number | null

interface Near {
  least: number
  most: number
}

export const NEAR_LISTED = { least: 0.6, most: 1.4 }
/** Sums that are farther from any price of the catalogue are house numbers, hours and the like. */
export const NEAR_GOODS = { least: 0.6, most: 1.7 }
export const isNear = (value: number, price: number, { least, most }: Near) => value >= price * least && value <= price * most

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
