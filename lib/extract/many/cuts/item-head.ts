import { endOf, type Turn } from '../../chat/turn.ts'
import type { Token } from '../../text/tokenise.ts'
import { BEFORE_ITEM_NUMBER } from '../../words/count-particles.ts'
import { lexicon } from '../../words/lexicon.ts'
import type { Line } from '../line.ts'

/** The number that an item of a list opens with, and the first token after it. */
export interface ItemHead {
  ordinal: number
  first: number
}

const AFTER_NUMBER = new Set(['.', ')', '-', '/', ':', '°', '_', '>'])
const MOST_DIGITS = 3
const MOST_MARKS = 4

/** `3)`, `#3`, `n° 3 -`, `Commande 3 :`; null where the line opens otherwise. */
export function itemHead({ turn, first, end }: Line): ItemHead | null {
  const { tokens } = turn
  let at = skipMarks(turn, first, end)
  const glued = gluedNumber(tokens[at])
  if (glued !== null) return { ordinal: glued, first: skipMarks(turn, at + 1, end) }
  const title = endOf(turn, at, 'order-title')
  const hash = tokens[at - 1]?.text === '#'
  if (title > 0 && title < end) at = title
  let sign = false
  while (at < end && BEFORE_ITEM_NUMBER.has(tokens[at]?.text ?? '')) {
    sign ||= tokens[at]?.text !== ':'
    at++
  }
  const number = tokens[at]
  if (number?.kind !== 'number' || number.text.length > MOST_DIGITS) return null
  const next = tokens[at + 1]
  const marked = next?.kind === 'mark' && AFTER_NUMBER.has(next.text) && !isFigure(turn, at, end)
  if (!marked && !(title > 0 && (at + 1 >= end || !isFigure(turn, at, end))) && !hash && !(sign && at + 1 >= end)) return null
  return { ordinal: Number(number.text), first: skipMarks(turn, at + 1, end) }
}

/** `cmd2`: the title and its number in one word. */
function gluedNumber(token: Token | undefined): number | null {
  const [, title, number] = /^(\p{L}{3,})(\d{1,3})$/u.exec(token?.kind === 'word' ? token.text : '') ?? []
  if (title === undefined) return null
  const isTitle = lexicon()
    .get(title)
    .some(meaning => meaning.kind === 'order-title')
  return isTitle ? Number(number) : null
}

/** The marks at the head of a line: bullets, stars, brackets. */
export function skipMarks({ tokens }: Turn, first: number, end: number): number {
  let at = first
  while (at < end && at < first + MOST_MARKS && tokens[at]?.kind === 'mark' && tokens[at]?.text !== '+') at++
  return at
}

/** `06.61`, `12/03`: the number goes on behind its mark. */
function isFigure({ tokens }: Turn, at: number, end: number): boolean {
  const mark = tokens[at + 1]
  const next = tokens[at + 2]
  return at + 2 < end && next?.kind === 'number' && mark?.start === tokens[at]?.end && next.start === mark?.end
}
