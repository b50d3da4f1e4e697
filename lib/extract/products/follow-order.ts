import { separates } from '../chat/segments.ts'
import { endOf, means, numberWordAt, type Span, says, saysBetween, type Turn } from '../chat/turn.ts'
import { type Article, areSiblings } from './catalogue-index.ts'
import { countBeforeByMeasure, countByMeasure, measuredAt } from './count-by-measure.ts'
import { isQuestion, type Mention } from './find-mentions.ts'
import { countAt, type Quantity, quantityBeside, timesAfter } from './find-quantity.ts'
import { isAdded, isCorrected, isOnly, isReceived, isRemoved } from './judge-mention.ts'
import { keysOf, singularOfDual } from './word-keys.ts'

/** An article on the order, as it stands after a turn. */
export interface OrderedArticle {
  article: Article
  mention: Mention
  quantity: Quantity | null
  /** Only asked about so far. */
  asked: boolean
  /** Only the shop has named it. */
  byShop: boolean
}

export type OrderState = readonly OrderedArticle[]

/** A value labelled as a price or a total. `isEach`: in a table's column of prices, the price of one. */
export interface LabelledSum extends Span {
  isTotal: boolean
  isEach: boolean
}

export interface TurnMentions {
  turn: Turn
  mentions: readonly Mention[]
  taken: ReadonlySet<number>
  /** Counts under a label of their own: `Quantité : 2`. */
  labelledCounts: readonly Quantity[]
  /** Sums under a label of their own: `Prix : 170`. */
  labelledSums: readonly LabelledSum[]
  /** The shop has just asked for something else than a count: a lone number answers that. */
  asksOther: boolean
}

/** What the catalogue asks for an article, in major units; null where it has no price. */
export type Listed = (article: Article) => number | null

/** The order after each turn of the chat: what was named, how many, what was taken off again. The last statement wins. */
export function followOrder(turns: readonly TurnMentions[], listed: Listed): OrderState[] {
  const states: OrderState[] = []
  let family: readonly Article[] = []
  let state: OrderState = []
  turns.forEach((read, n) => {
    const next = turns[n + 1]
    if (read.mentions.length > 0)
      family = [...new Set([...read.mentions.filter(mention => !mention.bareNumber).flatMap(mention => mention.articles), ...family])]
    state = read.turn.speaker === 'shop' ? afterShop(state, read, next, listed) : afterCustomer(state, read, family, listed)
    states.push(state)
  })
  return states
}

/** What the shop names counts when the customer says yes to it, or while nothing else is on the order. */
function afterShop(state: OrderState, read: TurnMentions, next: TurnMentions | undefined, listed: Listed): OrderState {
  const proposed = isQuestion(read.turn) && next?.turn.speaker === 'customer' && means(next.turn, 0, 'assent')
  if (!proposed && state.some(ordered => !ordered.byShop)) return state
  return read.mentions
    .filter(mention => !mention.bareNumber && mention.articles.length === 1)
    .reduce(
      (order, mention) => put(order, mention, { byShop: !proposed, asked: false, quantity: quantityOf(mention, read.taken, listed) }),
      state,
    )
}

function afterCustomer(state: OrderState, read: TurnMentions, family: readonly Article[], listed: Listed): OrderState {
  const asked = isQuestion(read.turn) && !says(read.turn, 'want')
  let order = withLooseCount(state, read)
  let named = 0
  for (const mention of read.mentions) {
    const meant = tellApart(mention, order, family, read.turn)
    if (!meant) continue
    if (isReceived(mention)) {
      // what is to be replaced is ordered no more
      order = order.filter(({ article }) => article !== meant.articles[0])
      continue
    }
    named++
    if (!asked && isOnly(mention) && order.some(({ article }) => article === meant.articles[0]))
      order = order.filter(({ article }) => article === meant.articles[0])
    if (isRemoved(mention)) order = order.filter(ordered => ordered.article !== meant.articles[0])
    else
      order = put(replaceIfCorrected(order, meant), meant, {
        byShop: false,
        asked,
        quantity: quantityAfter(order, meant, read.taken, listed),
      })
  }
  const counted = withLabelledCounts(order, read)
  return named > 0 || counted !== order ? counted : afterUnnamed(order, read)
}

/** `a3tini wa7d w chargeur`: the count before `and` is of what was talked about already. */
function withLooseCount(state: OrderState, { turn, mentions, taken }: TurnMentions): OrderState {
  const next = mentions[0]
  const only = state.length === 1 ? state[0] : undefined
  if (!next || !only) return state
  for (let at = 0; at < next.first; at++) {
    const count = taken.has(at) || !endsWant(turn, at) ? null : (measuredAt(turn, at, only.article.item.name) ?? countAt(turn, at))
    if (count && isJoint(turn, count.end)) return [{ ...only, asked: false, quantity: count }]
  }
  return state
}

const isJoint = (turn: Turn, at: number) => means(turn, at, 'number-joint') || turn.tokens[at]?.text === '+'

/** A word that orders ends right before `at`. */
function endsWant(turn: Turn, at: number): boolean {
  for (let before = Math.max(0, at - 3); before < at; before++) if (endOf(turn, before, 'want') === at) return true
  return false
}

/** Each labelled count belongs to the article named last before it. */
function withLabelledCounts(state: OrderState, { turn, mentions, labelledCounts }: TurnMentions): OrderState {
  return labelledCounts.reduce((order, quantity) => {
    const before = mentions.filter(mention => mention.turn === turn && mention.end <= quantity.first).at(-1)?.articles[0]
    const counted = order.find(ordered => ordered.article === before) ?? order.at(-1)
    return order.map(ordered => (ordered === counted ? { ...ordered, quantity } : ordered))
  }, state)
}

/** A turn that names no article may still order what was talked about, or say how many. */
function afterUnnamed(state: OrderState, { turn, taken, asksOther }: TurnMentions): OrderState {
  // another column of a table
  if (turn.label && turn.label !== 'product' && turn.label !== 'quantity') return state
  const wanted = says(turn, 'want', 'assent')
  const [only] = state
  const quantity =
    only && state.length === 1 ? (countByMeasure(turn, only.article.item.name, taken) ?? looseQuantity(turn, taken, asksOther)) : null
  if (!wanted && !quantity) return state
  return state.map(ordered => ({ ...ordered, asked: false, quantity: quantity ?? ordered.quantity }))
}

function put(state: OrderState, mention: Mention, news: Pick<OrderedArticle, 'byShop' | 'asked' | 'quantity'>): OrderState {
  const article = mention.articles[0]
  if (!article) return state
  const kept = news.byShop ? state : state.filter(ordered => !ordered.byShop || ordered.article === article)
  const known = kept.find(ordered => ordered.article === article)
  if (!known) return [...kept, { article, mention, ...news }]
  const quantity = news.quantity ?? known.quantity
  return kept.map(ordered =>
    ordered === known ? { ...known, quantity, asked: known.asked && news.asked, byShop: known.byShop && news.byShop } : ordered,
  )
}

/** Chooses among articles that the words alone do not tell apart: one on the order already, or of the family that is talked about. */
function tellApart(mention: Mention, state: OrderState, family: readonly Article[], turn: Turn): Mention | null {
  if (mention.bareNumber) {
    const known = mention.articles.filter(article => family.some(other => areSiblings(article, other)))
    const wanted = family.length === 0 && saysBetween(turn, 0, mention.first, 'want', 'received') ? mention.articles : []
    const meant = known.length > 0 ? likeTheLast(known, family) : wanted
    return meant.length === 1 && !countsSomething(mention) ? { ...mention, articles: meant } : null
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

const countsSomething = ({ turn, end }: Span) => means(turn, end, 'unit', 'counter', 'total', 'each') || isPriced(turn, end)

/** A currency stands at `at`. */
export const isPriced = (turn: Turn, at: number): boolean =>
  means(turn, at, 'currency') || ['€', '$', '£'].includes(turn.tokens[at]?.text ?? '')

/** `zid cable wa7d`: one more than there were. */
function quantityAfter(state: OrderState, mention: Mention, taken: ReadonlySet<number>, listed: Listed): Quantity | null {
  const quantity = quantityOf(mention, taken, listed)
  const known = state.find(ordered => ordered.article === mention.articles[0])
  if (!known || known.asked || known.byShop || !isAdded(mention)) return quantity
  const { turn, first, end } = quantity ?? mention
  return { turn, first, end, value: (known.quantity?.value ?? 1) + (quantity?.value ?? 1) }
}

function quantityOf(mention: Mention, taken: ReadonlySet<number>, listed: Listed): Quantity | null {
  const measured = countBeforeByMeasure(mention, mention.articles[0]?.item.name ?? '')
  if (measured) return measured
  const beside = mention.bareNumber && !mention.bareColour ? null : quantityBeside(mention, taken)
  if (beside && !isPrice(beside, mention, listed)) return beside
  const times = beside && timesAfter(beside.turn, beside.first)
  if (times) return times
  const { turn, first, end } = mention
  for (let at = first; at < end; at++)
    if (isDualOf(mention.articles[0], turn.tokens[at]?.text ?? '')) return { turn, first: at, end: at + 1, value: 2 }
  return null
}

const FEWEST_FOR_PRICE = 5
const NEAR_PRICE = 0.75

/** `balance 99`: a bare number behind an article that costs about as much. */
function isPrice({ turn, first, end, value }: Quantity, mention: Mention, listed: Listed): boolean {
  const price = mention.articles[0] ? listed(mention.articles[0]) : null
  if (price === null || first < mention.end || turn.tokens[first]?.kind !== 'number' || turn.tokens[first - 1]?.text === 'x') return false
  if (means(turn, end, 'counter')) return false
  return value >= FEWEST_FOR_PRICE && value >= price * NEAR_PRICE && value * NEAR_PRICE <= price
}

/** `كيلوين` of what comes by the kilo; `الطين` is only spelled like two of something. */
function isDualOf(article: Article | undefined, word: string): boolean {
  const singular = singularOfDual(word)
  return singular !== null && (article?.words.some(({ text }) => keysOf(singular).includes(text)) ?? false)
}

const FEW_WORDS = 3

/** `non plutôt la bleue`: its only sibling on the order gives way, and leaves its count. */
function replaceIfCorrected(state: OrderState, mention: Mention): OrderState {
  const article = mention.articles[0]
  const siblings = article ? state.filter(ordered => areSiblings(ordered.article, article)) : []
  const [only] = siblings
  if (!only || !article || siblings.length > 1 || only.article === article) return state
  if (!isCorrected(mention) && !(mention.bareColour && !isOneMore(mention))) return state
  return state.map(ordered => (ordered === only ? { ...only, article, mention } : ordered))
}

/** `et deux blancs`: a colour with a count or an `and` before it is not instead of the one before. */
const isOneMore = ({ turn, first }: Mention) =>
  [first - 1, first - 2].some(
    at => turn.tokens[at]?.kind === 'number' || numberWordAt(turn, at) !== null || means(turn, at, 'number-joint'),
  )

/** `deux paires alors`, `bghit 1`, `non plutôt 3`, `x2`: a count without the thing counted. */
function looseQuantity(turn: Turn, taken: ReadonlySet<number>, asksOther: boolean): Quantity | null {
  for (let at = 0; at < turn.tokens.length; at++) {
    const count = taken.has(at) ? null : countAt(turn, at)
    if (count && isAboutOrder(turn, count, asksOther)) return count
  }
  return null
}

function isAboutOrder(turn: Turn, { first, end }: Quantity, asksOther: boolean): boolean {
  if (means(turn, end, 'counter') || endsWant(turn, first)) return true
  if (turn.tokens[first - 1]?.text === 'x' || turn.tokens[end]?.text === 'x') return true
  if (!asksOther && turn.tokens.filter(token => token.kind !== 'mark').length <= FEW_WORDS) return true
  const [from, until] = [Math.max(0, first - 3), Math.min(turn.tokens.length, end + 2)]
  const ends = end >= turn.tokens.length || separates(turn, end) || means(turn, end, 'filler', 'chatter', 'introduction')
  return (
    ends &&
    (saysBetween(turn, from, first, 'want', 'correction', 'count-cue') ||
      saysBetween(turn, end, until, 'filler') ||
      (first === 0 && !asksOther))
  )
}
