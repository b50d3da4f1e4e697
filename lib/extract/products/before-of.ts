import { means, numberWordAt, type Turn } from '../chat/turn.ts'
import { OF, THE } from '../words/count-particles.ts'

/** `deux de vos belles montres` has two. */
const MOST_BETWEEN = 2

/** The last token before the words for `of` that end at `from`. */
export function beforeOf({ tokens }: Turn, from: number): number {
  let at = from
  while (OF.has(tokens[at]?.text ?? '')) at--
  return at
}

/** `deux de vos`, `jouj dyal les`, `3 mn had`, `two of your`: everyday words and a word for `of`, back to the count; `from` where there are none. */
export function beforeOfThese(turn: Turn, from: number): number {
  for (let at = from; at > from - MOST_BETWEEN && isEveryday(turn, at); at--)
    if (OF.has(turn.tokens[at - 1]?.text ?? '')) return beforeOf(turn, at - 1)
  return from
}

const isEveryday = (turn: Turn, at: number) =>
  means(turn, at, 'chatter') && !means(turn, at, 'counter', 'number-joint') && numberWordAt(turn, at) === null

/** `mn had`, of which there may be several; `30 mn le sac` tells minutes. */
export const isOfThese = ({ tokens }: Turn, at: number): boolean => OF.has(tokens[at]?.text ?? '') && !THE.has(tokens[at + 1]?.text ?? '')
