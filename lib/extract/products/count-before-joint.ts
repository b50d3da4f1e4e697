import { segmentsOf } from '../chat/segments.ts'
import { means, type Turn } from '../chat/turn.ts'
import { WITH } from '../words/count-particles.ts'
import { measuredAt } from './count-by-measure.ts'
import { countAt, endsAt } from './find-quantity.ts'
import { isEveryday } from './loose-quantity.ts'
import type { OrderState, TurnMentions } from './order-state.ts'
import { hasAnd } from './word-keys.ts'

/** `a3tini wa7d w chargeur`, `نحب زوز بيدونات و هريسة`: the count before `and` is of what was talked about already. */
export function withCountBeforeJoint(state: OrderState, { turn, mentions, taken }: TurnMentions): OrderState {
  const next = mentions[0]
  const only = state.length === 1 ? state[0] : undefined
  if (!next || !only || (!next.bareNumber && next.articles[0] === only.article)) return state
  for (let at = 0; at < next.first; at++) {
    const count = taken.has(at) || !isOrdered(turn, at) ? null : (measuredAt(turn, at, only.article.item.name) ?? countAt(turn, at))
    if (count && joinsOn(turn, count.end, next.first)) return [{ ...only, asked: false, quantity: count }]
  }
  return state
}

/** Right behind a word that orders or corrects, or after everyday words alone; `نسخة واحدة`: the thing counted may stand between. */
function isOrdered(turn: Turn, at: number): boolean {
  const part = segmentsOf(turn, 0, at).at(-1)
  return (
    endsAt(turn, at, 'want', 'correction', 'instead') ||
    (means(turn, at - 1, 'counter') && endsAt(turn, at - 1, 'want')) ||
    (part?.end === at && isEveryday(turn, part.first, at))
  )
}

/** An `and` at `at`, behind the one word for what is counted, or behind everyday words: `2 pour essayer avec`. */
function joinsOn(turn: Turn, at: number, named: number): boolean {
  const isThing = turn.tokens[at]?.kind === 'word' && (means(turn, at, 'counter', 'unit') || (turn.meanings[at]?.length ?? 0) === 0)
  let joint = at
  while (joint < named && !isJoint(turn, joint, named)) joint++
  return isJoint(turn, joint, named) && isEveryday(turn, isThing ? at + 1 : at, joint)
}

const isJoint = (turn: Turn, at: number, named: number) =>
  means(turn, at, 'number-joint', 'also') || WITH.has(turn.tokens[at]?.text ?? '') || (at === named && hasAnd(turn.tokens[at]?.text ?? ''))
