import { EXCEPT, REST, WEAK_ASSENTS } from '../words/reply-words.ts'
import { asks } from './asks.ts'
import { nextOf } from './next-of.ts'
import { endOf, means, says, type Turn } from './turn.ts'

const FEWEST_DIGITS_OF_PHONE = 9
const FEW_WORDS = 4

/**
 * The turns with what the customer says yes to repeated as his own: `Même adresse : 12 rue Atlas, Rabat ?` and `oui c'est ça`. The repeated
 * turn stands right behind the shop's. What the shop says of itself, and what is answered with a no, is not repeated.
 */
export function withConfirmed(turns: readonly Turn[]): Turn[] {
  const replies = nextOf(turns, ({ speaker }) => speaker === 'customer')
  return turns.flatMap((turn, n) => {
    const reply = turn.speaker === 'shop' ? replies[n] : undefined
    if (!reply || !(isRepeated(turn, followUp(turns[n + 1]), assentOf(reply)) || isRightElse(turns, n, reply))) return [turn]
    return [turn, { ...turn, speaker: 'customer' as const, author: reply.author, isConfirmed: true }]
  })
}

/** A recap of the shop's in which the customer mends one thing, and then says that the rest is right. */
function isRightElse(turns: readonly Turn[], n: number, reply: Turn): boolean {
  if (digitsOf(turns[n] as Turn) < FEWEST_DIGITS_OF_PHONE || says(turns[n] as Turn, 'shops-own')) return false
  const mended = turns.indexOf(reply)
  const question = turns.slice(mended + 1).find(({ speaker }) => speaker === 'shop')
  const answer = question && turns.slice(turns.indexOf(question) + 1).find(({ speaker }) => speaker === 'customer')
  return speaksOfRest(reply) || (question !== undefined && answer !== undefined && speaksOfRest(question) && assentOf(answer) !== null)
}

const speaksOfRest = ({ tokens }: Turn) => tokens.some(({ text }) => REST.has(text))

/** `c'est bon ?` after a message with the details. */
const followUp = (next: Turn | undefined): boolean => next?.speaker === 'shop' && asks(next) && wordsOf(next).length <= FEW_WORDS

function isRepeated(turn: Turn, isAskedAfter: boolean, assent: 'strong' | 'weak' | null): boolean {
  if (assent === null || speaksOfItself(turn) || says(turn, 'shop-place')) return false
  if (asks(turn) || isAskedAfter || says(turn, 'repeats')) return true
  return assent === 'strong' && digitsOf(turn) >= FEWEST_DIGITS_OF_PHONE
}

/** `نأكد معاك` speaks of the order. */
const speaksOfItself = (turn: Turn) => turn.tokens.some((_, at) => means(turn, at, 'shops-own') && !means(turn, at - 1, 'repeats'))

/** How the customer says yes at the head of his reply; null when he does not, takes it back or asks something. */
function assentOf(turn: Turn): 'strong' | 'weak' | null {
  let at = 0
  while (at < turn.tokens.length && turn.tokens[at]?.kind !== 'word') at++
  if (!means(turn, at, 'assent') || (says(turn, 'denial', 'negation') && !mendsOne(turn)) || asks(turn)) return null
  const rest = endOf(turn, at, 'assent')
  return WEAK_ASSENTS.has(turn.tokens[at]?.text ?? '') && !means(turn, rest, 'assent') ? 'weak' : 'strong'
}

/** `oui sauf le numéro, c'est 12 pas 21`. */
const mendsOne = (turn: Turn) =>
  turn.tokens.some(({ text }, n) => EXCEPT.has(text) && !means(turn, n + 1, 'denial')) && turn.tokens.some(({ kind }) => kind === 'number')

const wordsOf = ({ tokens }: Turn) => tokens.filter(({ kind }) => kind === 'word' || kind === 'number')
const digitsOf = ({ tokens }: Turn) => tokens.reduce((sum, { kind, text }) => sum + (kind === 'number' ? text.length : 0), 0)
