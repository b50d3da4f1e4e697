import { means, numberWordAt, type Turn } from '../chat/turn.ts'

/** What stands between a count and the thing counted. */
const OF = new Set(['de', 'd', 'dyal', 'dial', 'diyal', 'mn', 'men', 'mel', 'of', 'ديال', 'من', 'د', 'تاع', 'متاع', 'ta3', 'mta3'])
/** `deux de vos belles montres` has two. */
const MOST_BETWEEN = 2
const ONE = new Set(['le', 'la', 'l'])

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
export const isOfThese = ({ tokens }: Turn, at: number): boolean => OF.has(tokens[at]?.text ?? '') && !ONE.has(tokens[at + 1]?.text ?? '')
