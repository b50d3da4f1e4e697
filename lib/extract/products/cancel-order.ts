import { means, says } from '../chat/turn.ts'
import { isQuestion } from './find-mentions.ts'
import type { TurnMentions } from './order-state.ts'

/** True when the customer takes his whole order back: `annulez svp`; `laissez tomber` too, unless that answers an offer of something more. */
export function isCancelled({ turn, mentions, taken }: TurnMentions, before: TurnMentions | undefined): boolean {
  if (turn.speaker === 'shop' || mentions.length > 0 || taken.size > 0 || isQuestion(turn)) return false
  if (says(turn, 'cancelled') && turn.tokens.some((_, at) => means(turn, at, 'cancelled') && !means(turn, at - 1, 'negation'))) return true
  const offered = before?.turn.speaker === 'shop' && (before.mentions.length > 0 || isQuestion(before.turn))
  return says(turn, 'given-up') && !offered
}

/** `non finalement je le prends`, after the order was taken back. */
export const isTakenUpAgain = ({ turn, mentions }: TurnMentions): boolean =>
  turn.speaker === 'customer' && mentions.length === 0 && says(turn, 'want') && !says(turn, 'given-up', 'cancelled', 'removal')
