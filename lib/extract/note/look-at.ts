import { separates } from '../chat/segments.ts'
import { endOf, means, numberWordAt, rangeOf, type Turn } from '../chat/turn.ts'
import { isUnit } from '../products/find-quantity.ts'
import { isColour } from '../products/word-keys.ts'
import { SIZES } from '../words/count-particles.ts'
import { BEFORE_FIGURE, OPEN_CUES } from '../words/look-words.ts'

const COLOUR_CUE = /^(?:[وب]?(?:ال)?لون|couleur|colou?r|lou?n)$/
const [SMALLEST, LARGEST] = [16, 62]
const [SMALLEST_BARE, LARGEST_BARE] = [34, 48]

/** The token after a colour or a size at `at`: `noir`, `taille M`, `XL`, `en 42`, `wahda 42`, `couleur gris`; 0 where there is none. */
export function lookEnd(turn: Turn, at: number): number {
  const { kind, text = '' } = turn.tokens[at] ?? {}
  if (kind !== 'word') return 0
  const told = toldEnd(turn, at)
  if (told > 0 || COLOUR_CUE.test(text)) return told
  if (isColour(text) || isWrittenSize(turn, at)) return at + 1
  return BEFORE_FIGURE.has(text) || numberWordAt(turn, at)?.value === 1 ? figureEnd(turn, at + 1) : 0
}

/** True for what is a colour or a size wherever it stands: `taille 42`, `اللون الكحلي`, `en gris`, `wahda kahla`. */
export function isPlainLook(turn: Turn, at: number): boolean {
  const { text = '' } = turn.tokens[at] ?? {}
  if (toldEnd(turn, at) > 0) return !OPEN_CUES.has(text)
  return isColour(text) && (['en', 'in'].includes(turn.tokens[at - 1]?.text ?? '') || numberWordAt(turn, at - 1) !== null)
}

/** Behind a word for colour or size. */
function toldEnd(turn: Turn, at: number): number {
  const next = turn.tokens[at + 1]
  if (COLOUR_CUE.test(turn.tokens[at]?.text ?? ''))
    return next?.kind === 'word' && !means(turn, at + 1, 'question', 'name-particle', 'filler') ? lookEnd(turn, at + 1) || at + 2 : 0
  const cue = endOf(turn, at, 'size')
  return cue > 0 ? sizeEnd(turn, turn.tokens[cue]?.text === ':' ? cue + 1 : cue) : 0
}

const sizeEnd = ({ tokens }: Turn, at: number) => (tokens[at]?.kind === 'number' || SIZES.has(tokens[at]?.text ?? '') ? at + 1 : 0)

function figureEnd(turn: Turn, from: number): number {
  const at = BEFORE_FIGURE.has(turn.tokens[from]?.text ?? '') ? from + 1 : from
  if (isWrittenSize(turn, at)) return at + 1
  const value = turn.tokens[at]?.kind === 'number' ? Number(turn.tokens[at]?.text) : 0
  return value < SMALLEST || value > LARGEST || isUnit(turn, at + 1) || means(turn, at + 1, 'currency', 'counter') ? 0 : at + 1
}

/** `baskets 42`: a figure that shoes and clothes have, and few prices. */
export const isBareSize = (turn: Turn, at: number): boolean => {
  const value = Number(turn.tokens[at]?.text)
  return value >= SMALLEST_BARE && value <= LARGEST_BARE && figureEnd(turn, at) > 0
}

/** `XL`, `L`; not the `l` of `l wa7da`, of `L'abaya` and of `5L`. */
function isWrittenSize(turn: Turn, at: number): boolean {
  const { text = '', end } = turn.tokens[at] ?? {}
  const next = turn.tokens[at + 1]
  if (!SIZES.has(text) || turn.tokens[at - 1]?.kind === 'number' || (next?.start === end && !separates(turn, at + 1))) return false
  return text.length > 1 || /\p{Lu}/u.test(turn.folded.original.slice(rangeOf({ turn, first: at, end: at + 1 }).start).slice(0, 1))
}
