import type { ReadTurn } from '../chat/read-turns.ts'
import type { Article } from './catalogue-index.ts'
import { figuresIn } from './figures-in.ts'
import type { Mention } from './find-mentions.ts'

/**
 * What words alone left open (`bghit montre`, with a man's and a woman's watch in the catalogue) is settled when the shop's
 * answer quotes the price of one of them only.
 */
export function settleByPrice(mention: Mention, answer: ReadTurn | undefined, priceOf: (article: Article) => number | null): Mention {
  if (mention.bareNumber || mention.articles.length < 2 || !answer) return mention
  const quoted = figuresIn(answer.turn)
  const meant = mention.articles.filter(article => quoted.has(priceOf(article) ?? Number.NaN))
  return meant.length === 1 ? { ...mention, articles: meant } : mention
}
