import { decimalsOf } from '../../lead/money.ts'
import { nextOf } from '../chat/next-of.ts'
import type { ReadTurn } from '../chat/read-turns.ts'
import { says } from '../chat/turn.ts'
import { type Article, areSiblings, type CatalogueIndex } from './catalogue-index.ts'
import { isQuestion } from './find-mentions.ts'
import { findPrices } from './find-prices.ts'
import { countAt } from './find-quantity.ts'
import { followOrder } from './follow-order.ts'
import { withoutLookAlikes } from './look-alike.ts'
import { nameByPrice } from './name-by-price.ts'
import type { OrderedArticle, TurnMentions } from './order-state.ts'
import { settleByPrice } from './settle-by-price.ts'
import { reckonedCounts, settleCounts } from './settle-counts.ts'
import type { Quote } from './unit-price.ts'

/** One line of the order with the price that was quoted for it. */
export interface OrderLine {
  ordered: OrderedArticle
  /** Unit price in minor units of the account's currency. */
  price: { minor: number; quote: Quote } | null
}

/** Another size of what a price was quoted for costs the same when the catalogue says so. */
function quoteOfSibling(
  article: Article,
  prices: ReadonlyMap<Article, Quote>,
  listed: (article: Article) => number | null,
): Quote | undefined {
  return [...prices].find(([other]) => areSiblings(article, other) && listed(article) === listed(other))?.[1]
}

const OTHER_QUESTIONS = ['phone', 'city', 'address', 'area', 'where'] as const

function mentionsOf({ turn, mentions, phoneTokens, labelled, asked }: ReadTurn): TurnMentions {
  const counts = labelled.filter(value => value.field === 'quantity').map(value => countAt(turn, value.first))
  return {
    turn,
    mentions,
    taken: phoneTokens,
    labelledCounts: counts.filter(count => count !== null),
    labelledSums: labelled
      .filter(value => value.field === 'price' || value.field === 'total')
      .map(value => ({ ...value, isTotal: value.field === 'total', isEach: turn.label === 'price' })),
    asksOther: OTHER_QUESTIONS.some(field => asked.has(field)),
  }
}

/** `vous livrez à Tanger ?` is only a question; `je veux la montre, possible ?` orders. */
const orders = ({ turn, mentions }: ReadTurn) =>
  turn.speaker === 'customer' && says(turn, 'want') && !says(turn, 'hesitation') && (mentions.length > 0 || !isQuestion(turn))

/**
 * The articles ordered at the end of the chat. Where something was ordered in so many words, what was only asked about is left out; where
 * nothing was, talk of prices is an order only of somebody who `tells` who or where he is.
 */
export function readOrder(chat: readonly ReadTurn[], { articles }: CatalogueIndex, currency: string, tells: boolean): OrderLine[] {
  if (!tells && !chat.some(orders)) return []
  // what the shop proposes is followed by followOrder
  const turns = chat.filter(({ turn }) => !turn.isConfirmed)
  const scale = 10 ** decimalsOf(currency)
  const listed = ({ item }: Article) => (item.price === null ? null : item.price / scale)
  const answers = nextOf(turns, ({ turn }) => turn.speaker === 'shop')
  const meant = withoutLookAlikes(turns, answers, listed)
  const isNamed = turns.some(({ mentions }) => mentions.length > 0)
  const read = turns.map((reading, n) => {
    const answer = answers[n]
    const mentions = isNamed ? (meant[n] ?? []) : nameByPrice(reading, answer, articles, listed)
    return { ...mentionsOf(reading), mentions: mentions.map(mention => settleByPrice(mention, answer, listed)) }
  })
  const states = followOrder(read, listed)
  const prices = findPrices(read, states, listed)
  const final = states.at(-1) ?? []
  const ordered = final.some(line => !line.asked) ? final.filter(line => !line.asked) : final
  return settleCounts(reckonedCounts(ordered, read, prices), read, prices).map(line => {
    const quote = prices.get(line.article) ?? quoteOfSibling(line.article, prices, listed)
    return { ordered: line, price: quote ? { minor: Math.round(quote.value * scale), quote } : null }
  })
}
