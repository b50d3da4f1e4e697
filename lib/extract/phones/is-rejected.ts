import { endOf, means, type Span, saysBetween, type Turn } from '../chat/turn.ts'
import { BEFORE_NEW, FOR_WHOM } from '../words/caller-words.ts'
import { saysCondition } from './is-condition.ts'

/** `changez mon numéro de téléphone 06… par 06…`. */
const WORDS_TO_TRADE = 6
const WORDS_OF_DENIAL = 4

/**
 * True for digits that are no number to call: denied, given up for another, the courier's, or the one at which the shop takes orders.
 * `from`: where the sentence before them begins; `next`: the first token of the turn's next number.
 */
export function isRejected({ turn, first, end }: Span, from: number, next: number): boolean {
  return isDenied(turn, from, first) || isTradedIn(turn, first, end, next) || isOfOthers(turn, from, first) || isOfShop(turn, from, first)
}

/** `pas 0662…`, `machi 06…`, `au lieu de 06…`: the denial stands right before the number. */
function isDenied(turn: Turn, from: number, first: number): boolean {
  // `si ça passe pas 01…`
  if (saysCondition(turn, from, first)) return false
  for (let at = Math.max(0, first - WORDS_OF_DENIAL); at < first; at++) {
    const end = endOf(turn, at, 'negation')
    if (end > 0 && turn.tokens.slice(end, first).every(token => token.kind === 'mark' && token.text !== ',')) return true
  }
  return false
}

/** `remplacez 06… par 06…`: the one that goes. */
const isTradedIn = (turn: Turn, first: number, end: number, next: number): boolean =>
  next !== Infinity &&
  BEFORE_NEW.has(turn.tokens[end]?.text ?? '') &&
  saysBetween(turn, first - WORDS_TO_TRADE, first, 'exchange', 'correction', 'replaced')

/** `le livreur 06…`; but `que le livreur appelle le 06…` tells him whom to call. */
function isOfOthers(turn: Turn, from: number, first: number): boolean {
  for (let at = from; at < first; at++) {
    const end = endOf(turn, at, 'not-the-customers')
    if (end > 0 && !isForCourier(turn, at) && !saysBetween(turn, end, first, 'call-here')) return true
  }
  return false
}

/** `pour le livreur 06…`, `وللموصل 06…`: the number that he is to call. */
export const isForCourier = (turn: Turn, at: number): boolean =>
  means(turn, at, 'not-the-customers') &&
  (/^و?لل/.test(turn.tokens[at]?.text ?? '') || [1, 2].some(back => FOR_WHOM.has(turn.tokens[at - back]?.text ?? '')))

/** `pour commander, appelez le 06…`: words of an advert, with nothing of the customer's own between. */
function isOfShop(turn: Turn, from: number, first: number): boolean {
  for (let at = from; at < first; at++) {
    const end = endOf(turn, at, 'order-here')
    if (end > 0 && !saysBetween(turn, from, first, 'mine') && turn.tokens.slice(end, first).every((_, n) => isSmall(turn, end + n)))
      return true
  }
  return false
}

const isSmall = (turn: Turn, at: number) => turn.tokens[at]?.kind === 'mark' || means(turn, at, 'chatter', 'call-here')
