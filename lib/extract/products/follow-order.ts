import { tokensOf } from '../chat/read-turns.ts'
import { means, numberWordAt, says, saysBetween, type Turn } from '../chat/turn.ts'
import { afterUnnamed } from './after-unnamed.ts'
import { isCancelled, isTakenUpAgain } from './cancel-order.ts'
import type { Article } from './catalogue-index.ts'
import { withCountBeforeJoint } from './count-before-joint.ts'
import { piecesIn } from './count-of-sets.ts'
import { isQuestion, type Mention } from './find-mentions.ts'
import type { Quantity } from './find-quantity.ts'
import { isAdded, isBeside, isOnly, isPast, isReceived, isRemoved } from './judge-mention.ts'
import { countApart } from './loose-quantity.ts'
import { quantityAfter, quantityOf } from './mention-quantity.ts'
import { countOf, type Listed, type OrderedArticle, type OrderState, type TurnMentions } from './order-state.ts'
import { replaceIfCorrected } from './replace-article.ts'
import { soldOut } from './sold-out.ts'
import { tellApart } from './tell-apart.ts'
import { dealIn } from './tier-prices.ts'

/** The order after each turn of the chat: what was named, how many, what was taken off again. The last statement wins. */
export function followOrder(turns: readonly TurnMentions[], listed: Listed): OrderState[] {
  const states: OrderState[] = []
  let family: readonly Article[] = []
  let state: OrderState = []
  let cancelled: OrderState = []
  turns.forEach((read, n) => {
    const next = turns[n + 1]
    if (isCancelled(read, turns[n - 1])) [cancelled, state] = [state.length > 0 ? state : cancelled, []]
    else if (state.length === 0 && isTakenUpAgain(read)) state = cancelled
    family = [...new Set([...read.mentions.filter(mention => !mention.bareNumber).flatMap(mention => mention.articles), ...family])]
    const chosen = eachOf(turns[n - 1], read, family)
    if (chosen.length > 1) state = chosen
    else
      state =
        read.turn.speaker === 'shop'
          ? afterShop(afterDeal(state, read, next), read, next, listed)
          : afterCustomer(state, read, family, listed)
    states.push(state)
  })
  return states
}

/** `noire ou beige ?` of the shop, and `une de chaque`, `les deux`. */
function eachOf(shop: TurnMentions | undefined, { turn, mentions }: TurnMentions, family: readonly Article[]): OrderState {
  const isAll = (text: string, at: number) => /^ال/.test(text) && numberWordAt(turn, at) !== null
  if (shop?.turn.speaker !== 'shop' || turn.speaker === 'shop' || mentions.length > 0) return []
  if (!says(turn, 'total') && !turn.tokens.some(({ text }, at) => isAll(text, at))) return []
  return shop.mentions
    .flatMap(mention => (mention.bareNumber ? (tellApart(mention, [], family, shop.turn) ?? []) : []))
    .reduce((order: OrderState, mention) => put(order, mention, { byShop: false, asked: false, quantity: null }), [])
}

/** `khoudh zouz b 250`, of the only article, and `behi`: so many are taken. */
function afterDeal(state: OrderState, read: TurnMentions, next: TurnMentions | undefined): OrderState {
  const [only, ...more] = state
  if (!only || more.length > 0 || countOf(only) > 1 || next?.turn.speaker !== 'customer' || isQuestion(next.turn)) return state
  const quantity = means(next.turn, 0, 'assent') && !says(next.turn, 'hesitation') ? dealIn(read) : null
  return quantity && piecesIn(only.article) !== quantity.value ? [{ ...only, quantity }] : state
}

/** What the shop names counts when the customer says yes to it, or while nothing else is on the order. */
function afterShop(state: OrderState, read: TurnMentions, next: TurnMentions | undefined, listed: Listed): OrderState {
  const gone = soldOut(state, read)
  if (gone.length > 0)
    return afterShop(
      state.filter(line => !gone.includes(line)),
      { ...read, mentions: read.mentions.filter(({ articles }) => !gone.some(({ article }) => articles.includes(article))) },
      next,
      listed,
    )
  const proposed = next?.turn.speaker === 'customer' && isAccepted(state, read, next)
  if (!proposed && state.some(ordered => !ordered.byShop)) return state
  return read.mentions
    .filter(mention => !mention.bareNumber && mention.articles.length === 1)
    .reduce(
      (order, mention) => put(order, mention, { byShop: !proposed, asked: false, quantity: quantityOf(mention, read.taken, listed) }),
      state,
    )
}

/** `un coussin avec ?` and `oui`; of what is only offered (`on a aussi le coussin`), `ajoutez-le`. */
function isAccepted(state: OrderState, { turn, mentions }: TurnMentions, reply: TurnMentions): boolean {
  if (isQuestion(turn) && means(reply.turn, 0, 'assent')) return true
  const offered = mentions.filter(({ bareNumber, articles }) => !bareNumber && !state.some(({ article }) => articles.includes(article)))
  return (
    offered.length === 1 && reply.mentions.length === 0 && says(reply.turn, 'addition', 'also') && !says(reply.turn, 'negation', 'removal')
  )
}

function afterCustomer(before: OrderState, read: TurnMentions, family: readonly Article[], listed: Listed): OrderState {
  const { turn } = read
  const asked = isAsking(before, turn)
  let order = withCountBeforeJoint(asked ? before : takenUp(before, read), read)
  const named: Mention[] = []
  const only = asked ? -1 : read.mentions.findIndex(isOnly)
  for (const [n, mention] of read.mentions.entries()) {
    const meant = tellApart(mention, order, family, turn)
    // `ghir lcoque safi, lverre 3ndi`
    if (!meant || (only >= 0 && n > only && before.some(({ article }) => article === meant.articles[0]) && !isJoined(meant))) continue
    order = afterMention(order, meant, {
      asked,
      before: read.mentions[n - 1],
      after: read.mentions[n + 1],
      isFirst: named.length === 0,
      taken: read.taken,
      listed,
    })
    if (!isOfBefore(meant)) named.push(meant)
  }
  const exchanged = named.length === 0 ? exchangedForItself(order, read) : []
  if (exchanged.length > 0) return exchanged
  if (named.length > 0) order = sharedOut(order, named)
  if (named.length > 0) order = countedApart(order, read)
  const counted = withLabelledCounts(order, read)
  return named.length > 0 || counted !== order ? counted : afterUnnamed(order, read, listed)
}

const isJoined = ({ turn, first }: Mention) => [first, first - 1, first - 2].some(at => means(turn, at, 'number-joint'))

/** `ok taille 2 w zidi pyjama`, `I'll take it and a cap`: who adds one more thing takes what he only asked about so far. */
function takenUp(state: OrderState, { turn, mentions }: TurnMentions): OrderState {
  const added = mentions.some(
    (mention, n) =>
      (isAdded(mention) || isBeside(mention) || (n === 0 && isJoined(mention) && saysBetween(turn, 0, mention.first - 1, 'want'))) &&
      !state.some(({ article }) => mention.articles.includes(article)),
  )
  const isRefused = says(turn, 'removal') || (says(turn, 'negation') && !means(turn, 0, 'assent'))
  return added && state.every(line => line.asked) && !isRefused ? state.map(line => ({ ...line, asked: false })) : state
}

/** Told of what came or was ordered another time: it is not ordered now. */
const isOfBefore = (mention: Mention) => isReceived(mention) || isPast(mention)

/** `l'ensemble est trop petit, échangez-le contre un XL`: while nothing else is named, what comes instead is the same article. */
function exchangedForItself(state: OrderState, { turn, mentions }: TurnMentions): OrderState {
  const [only, ...more] = mentions.filter(mention => !mention.bareNumber)
  const article = only?.articles[0]
  if (state.length > 0 || !article || more.length > 0 || !isReceived(only) || !says(turn, 'exchange')) return []
  return [{ article, mention: only, quantity: null, asked: true, byShop: false }]
}

function afterMention(
  state: OrderState,
  mention: Mention,
  {
    asked,
    before,
    after,
    isFirst,
    taken,
    listed,
  }: {
    asked: boolean
    before: Mention | undefined
    after: Mention | undefined
    isFirst: boolean
    taken: ReadonlySet<number>
    listed: Listed
  },
): OrderState {
  const isThis = ({ article }: OrderedArticle) => article === mention.articles[0]
  if (isOfBefore(mention)) return state.filter(ordered => !isThis(ordered))
  const order = !asked && isOnly(mention) && state.some(isThis) ? state.filter(isThis) : state
  if (isRemoved(mention, before, after)) return withFewer(order, isThis, quantityOf(mention, taken, listed))
  const kept = isFirst || mention.bareNumber ? replaceIfCorrected(order, mention) : order
  return put(kept, mention, { byShop: false, asked, quantity: quantityAfter(order, mention, taken, listed) })
}

/** `enlevez une crème`, of two: one stays. */
function withFewer(state: OrderState, isThis: (line: OrderedArticle) => boolean, count: Quantity | null): OrderState {
  return state.flatMap(line => {
    if (!isThis(line)) return [line]
    const left = count ? countOf(line) - count.value : 0
    return count && left > 0 ? [{ ...line, quantity: { ...count, value: left } }] : []
  })
}

/** A question, a doubt, or one more thing asked about: `et les écouteurs`, after a question. */
function isAsking(state: OrderState, turn: Turn): boolean {
  if (says(turn, 'want')) return false
  return (
    says(turn, 'hesitation') ||
    isQuestion(turn) ||
    (means(turn, 0, 'number-joint') && state.length > 0 && state.every(({ asked }) => asked))
  )
}

/** `2 baskets 41 et 43`: a count of all sizes named behind it is one of each. */
function sharedOut(state: OrderState, named: readonly Mention[]): OrderState {
  const [head, ...others] = named
  const article = head?.articles[0]
  const all = state.find(ordered => ordered.article === article)
  if (!all?.quantity || all.quantity.turn !== head?.turn || others.length === 0 || all.quantity.value !== named.length) return state
  const saysOne = tokensOf(head).some(at => numberWordAt(head.turn, at)?.value === 1)
  const isOne = (mention: Mention) => {
    const line = state.find(ordered => ordered.article === mention.articles[0])
    const isCounted = line?.quantity?.value === 1 || numberWordAt(mention.turn, mention.first - 1)?.value === 1
    return mention.bareNumber && (isCounted ? saysOne : line?.quantity === null)
  }
  if (head.bareNumber || !others.every(isOne)) return state
  return state.map(line => (line === all ? { ...line, quantity: null } : line))
}

/** Of a turn that names one article without a count, the count said apart from it. */
function countedApart(state: OrderState, read: TurnMentions): OrderState {
  const [only, ...more] = state
  if (!only || more.length > 0 || only.quantity?.turn === read.turn) return state
  const quantity = countApart(read)
  return quantity ? [{ ...only, quantity }] : state
}

/** Each labelled count belongs to the article named last before it. */
function withLabelledCounts(state: OrderState, { turn, mentions, labelledCounts }: TurnMentions): OrderState {
  return labelledCounts.reduce((order, quantity) => {
    const before = mentions.filter(mention => mention.turn === turn && mention.end <= quantity.first).at(-1)?.articles[0]
    const counted = order.find(ordered => ordered.article === before) ?? order.at(-1)
    return order.map(ordered => (ordered === counted ? { ...ordered, quantity } : ordered))
  }, state)
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
