import { means, numberWordAt, says } from '../chat/turn.ts'
import { ALSO_BEFORE } from '../words/small-words.ts'
import { areSiblings } from './catalogue-index.ts'
import type { Mention } from './find-mentions.ts'
import { isAdded, isCorrected } from './judge-mention.ts'
import type { OrderState } from './order-state.ts'

/** `non plutôt la bleue`: its only sibling on the order gives way, and leaves its count. */
export function replaceIfCorrected(state: OrderState, mention: Mention): OrderState {
  const article = mention.articles[0]
  if (!article) return state
  if (isInstead(mention, state)) return []
  const siblings = state.filter(ordered => areSiblings(ordered.article, article))
  const [only] = siblings
  if (!only || siblings.length > 1 || only.article === article) return state
  if (mention.bareNumber ? isOneMore(mention) : !isCorrected(mention)) return state
  if (!mention.bareColour && !isCorrected(mention)) return state
  return state.map(ordered => (ordered === only ? { ...only, article, mention } : ordered))
}

/** `et deux blancs`, `aussi la beige`: a colour with a count, an `and` or an `also` is not instead of the one before. */
const isOneMore = ({ turn, first }: Mention) =>
  says(turn, 'also', 'addition') ||
  [first - 1, first - 2].some(
    at =>
      turn.tokens[at]?.kind === 'number' ||
      numberWordAt(turn, at) !== null ||
      means(turn, at, 'number-joint') ||
      ALSO_BEFORE.has(turn.tokens[at]?.text ?? ''),
  )

/** `mettez plutôt le tapis`, `le tapis à la place`: the only other article on the order gives way, unless the turn says which one goes. */
function isInstead(mention: Mention, state: OrderState): boolean {
  const { turn, articles } = mention
  const [only] = state
  if (!only || state.length > 1 || articles.some(article => areSiblings(article, only.article))) return false
  return says(turn, 'instead') && !isAdded(mention) && !says(turn, 'removal', 'received', 'exchange')
}
