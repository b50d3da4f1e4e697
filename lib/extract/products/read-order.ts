import { majorUnits } from '../../lead/money.ts'
import type { ReadTurn } from '../chat/read-turns.ts'
import type { Article } from './catalogue-index.ts'
import { findPrices, type Quote } from './find-prices.ts'
import { followOrder, type OrderedArticle } from './follow-order.ts'

/** One line of the order with the price that was quoted for it. */
export interface OrderLine {
  ordered: OrderedArticle
  /** Unit price in minor units of the account's currency. */
  price: { minor: number; quote: Quote } | null
}

/** The articles ordered at the end of the chat. Where something was ordered in so many words, what was only asked about is left out. */
export function readOrder(turns: readonly ReadTurn[], currency: string): OrderLine[] {
  const read = turns.map(({ turn, mentions, phoneTokens }) => ({ turn, mentions, taken: phoneTokens }))
  const states = followOrder(read)
  const listed = ({ item }: Article) => (item.price === null ? null : majorUnits(item.price, currency))
  const prices = findPrices(read, states, listed)
  const final = states.at(-1) ?? []
  const ordered = final.some(line => !line.asked) ? final.filter(line => !line.asked) : final
  const scale = 1 / majorUnits(1, currency)
  return ordered.map(line => {
    const quote = prices.get(line.article)
    return { ordered: line, price: quote ? { minor: Math.round(quote.value * scale), quote } : null }
  })
}
