import type { ReadTurn } from '../chat/read-turns.ts'
import type { Article } from './catalogue-index.ts'
import { findAmounts } from './find-amounts.ts'
import type { Mention } from './find-mentions.ts'
import type { Listed } from './order-state.ts'

/**
 * What a customer calls by a word that no list knows (`bghit lbalgha lfasiya`), where the shop's answer asks the price of one article of the
 * catalogue only: the last such word of the turn names it. For chats that name no article in words that are known.
 */
export function nameByPrice({ turn }: ReadTurn, answer: ReadTurn | undefined, articles: readonly Article[], listed: Listed): Mention[] {
  if (turn.speaker === 'shop' || !answer) return []
  const sums = findAmounts(answer.turn, answer.phoneTokens, () => false)
  const [only, ...more] = articles.filter(article => sums.some(({ value }) => value === listed(article)))
  const first = turn.tokens.findLastIndex(({ kind }, at) => kind === 'word' && !turn.meanings[at]?.length)
  if (!only || more.length > 0 || first < 0) return []
  return [{ turn, first, end: first + 1, articles: [only], coverage: 0, bareNumber: false, bareColour: false, isGeneric: true }]
}
