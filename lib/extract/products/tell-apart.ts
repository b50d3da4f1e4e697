import { means, type Span, saysBetween, type Turn } from '../chat/turn.ts'
import { type Article, areSiblings } from './catalogue-index.ts'
import { isPriced } from './find-amounts.ts'
import type { Mention } from './find-mentions.ts'
import { isUnit } from './find-quantity.ts'
import type { OrderState } from './order-state.ts'

/** Chooses among articles that the words alone do not tell apart: one on the order already, or of the family that is talked about. */
export function tellApart(mention: Mention, state: OrderState, family: readonly Article[], turn: Turn): Mention | null {
  if (mention.bareNumber) {
    const known = mention.articles.filter(article => family.some(other => areSiblings(article, other)))
    const wanted = family.length === 0 && saysBetween(turn, 0, mention.first, 'want', 'received') ? mention.articles : []
    const meant = known.length > 0 ? likeTheLast(known, family) : wanted
    return meant.length === 1 && (mention.bareColour || !countsSomething(mention)) ? { ...mention, articles: meant } : null
  }
  if (mention.articles.length === 1) return mention
  const ordered = mention.articles.filter(article => state.some(other => other.article === article))
  return ordered.length === 1 ? { ...mention, articles: ordered } : null
}

/** Of several sizes or colours, those most like what was named last: after `basket blanche 41`, `42` is a white one. */
function likeTheLast(articles: readonly Article[], family: readonly Article[]): readonly Article[] {
  const last = family.find(other => articles.some(article => areSiblings(article, other)))
  const shared = (article: Article) => article.words.filter(({ text }) => last?.words.some(word => word.text === text)).length
  const most = Math.max(...articles.map(shared))
  return articles.filter(article => shared(article) === most)
}

const countsSomething = ({ turn, end }: Span) => isUnit(turn, end) || means(turn, end, 'counter', 'total', 'each') || isPriced(turn, end)
