import { decimalsOf } from '../../lead/money.ts'
import type { ReadTurn } from '../chat/read-turns.ts'
import { means, type Span, type Turn } from '../chat/turn.ts'
import type { LabelField } from '../words/labels.ts'
import { type Amount, findAmounts } from './find-amounts.ts'
import { countAt, type Quantity } from './find-quantity.ts'
import { peelFigures } from './peel-figures.ts'
import type { OrderLine } from './read-order.ts'
import { unitPrice } from './unit-price.ts'

/** What a form names as article and the catalogue does not know: the words, for the seller to choose by. */
export interface UnlistedArticle {
  words: Span
  quantity: Quantity | null
  price: OrderLine['price']
}

/** Labelled articles, with the count and the sum that stand beside their names (`Montre connectée x 2 à 299 dh`) or under labels of their own. */
export function readUnlisted(turns: readonly ReadTurn[], currency: string): UnlistedArticle[] {
  const scale = 10 ** decimalsOf(currency)
  return turns.flatMap(({ turn, labelled, phoneTokens }) => {
    const valuesOf = (field: LabelField) => labelled.filter(value => value.field === field)
    const products = valuesOf('product')
    if (products.length === 0) return []
    const sums = new Map(findAmounts(turn, phoneTokens, () => false).map(amount => [amount.end, amount]))
    const count = valuesOf('quantity').flatMap(({ first }) => countAt(turn, first) ?? [])
    const labelledSum = products.length === 1 ? labelledPrice(turn, valuesOf('price').at(-1), phoneTokens) : null
    return products.map(value => {
      const { words, quantity, sum } = peelFigures(value, sums)
      const pieces = count.at(-1) ?? quantity
      const amount = sum ?? labelledSum
      const quote = amount && unitPrice(amount, pieces?.value ?? 1, null)
      return { words, quantity: pieces, price: quote && { minor: Math.round(quote.value * scale), quote } }
    })
  })
}

/** `Prix : 350`: under its label a sum needs no currency. */
function labelledPrice(turn: Turn, value: Span | undefined, taken: ReadonlySet<number>): Amount | null {
  const sum = value && findAmounts(turn, taken, () => true).find(({ first, end }) => first >= value.first && end <= value.end)
  return sum && !means(turn, sum.first - 1, 'fee') ? sum : null
}
