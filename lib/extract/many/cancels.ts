import { segmentsOf } from '../chat/segments.ts'
import { endOf, means, type Span, says, type Turn } from '../chat/turn.ts'
import { endOfAny } from './end-of-any.ts'

/** A word in the turn takes an order back, and is not denied (`ne pas annuler`). */
export const saysCancelled = (turn: Turn): boolean =>
  says(turn, 'cancelled') &&
  turn.tokens.some((_, at) => means(turn, at, 'cancelled') && !(means(turn, at - 1, 'negation') && !means(turn, at - 1, 'cancelled')))

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
