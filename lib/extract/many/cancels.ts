import { segmentsOf } from '../chat/segments.ts'
import { endOf, means, type Span, says, type Turn } from '../chat/turn.ts'
import { isCondition } from '../phones/is-condition.ts'
import { BEFORE_GOODS } from '../words/small-words.ts'
import { endOfAny } from './end-of-any.ts'

/** A word in the turn takes an order back, and is not denied (`ne pas annuler`). */
export const saysCancelled = (turn: Turn): boolean =>
  says(turn, 'cancelled') &&
  turn.tokens.some((_, at) => means(turn, at, 'cancelled') && !(means(turn, at - 1, 'negation') && !means(turn, at - 1, 'cancelled')))

/** A row of one line says so inside it (`Omar 06… fes ملغي`); `annuler la montre` and `si absent annuler` take no order back. */
export const isCalledOff = (turn: Turn): boolean =>
  saysCancelled(turn) &&
  turn.tokens.every(
    ({ kind }, at) =>
      kind !== 'break' && !isCondition(turn, at) && !BEFORE_GOODS.has(turn.tokens[endOf(turn, at, 'cancelled') || -1]?.text ?? ''),
  )

/** The order itself says so: the word stands by itself between separators (`… - ANNULÉ`, `(ملغى)`). */
export const isMarkedCancelled = (turn: Turn): boolean => segmentsOf(turn).some(isOnlyCancellation)

function isOnlyCancellation({ turn, first, end }: Span): boolean {
  let said = false
  for (let at = first; at < end; ) {
    said ||= endOf(turn, at, 'cancelled') > 0
    const known = endOfAny(turn, at, ['cancelled', 'filler', 'order-title'])
    if (known === 0 && turn.tokens[at]?.kind !== 'mark') return false
    at = Math.max(known, at + 1)
  }
  return said
}
