import { means, type Turn } from '../chat/turn.ts'
import { CONDITIONS, POLITE, PRONOUNS } from '../words/small-words.ts'

/** `si je suis absente`, `s'il ne répond pas`, `ila makontch`: what follows goes for a case that may happen. `Si Omar` is a title. */
export function isCondition(turn: Turn, at: number): boolean {
  const word = turn.tokens[at]?.text ?? ''
  const isShortened = word === 's' && turn.tokens[at + 1]?.text === "'" && PRONOUNS.has(turn.tokens[at + 2]?.text ?? '')
  // Tunisian `ken` before a no: `كان ما رديتش`
  const isKen = KEN.test(word) && /^(?:م|ma)/.test(turn.tokens[at + 1]?.text ?? '')
  if (!isShortened && !isKen && !CONDITIONS.has(word)) return false
  const next = isShortened ? at + 3 : at + 1
  return turn.tokens[next]?.kind === 'word' && !POLITE.has(turn.tokens[next]?.text ?? '') && !means(turn, next, 'given-name')
}

export const saysCondition = (turn: Turn, from: number, end: number): boolean =>
  turn.tokens.slice(from, end).some((_, n) => isCondition(turn, from + n))

const KEN = /^(?:k[ae]n|كان)$/
