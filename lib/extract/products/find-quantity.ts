import { separates } from '../chat/segments.ts'
import { endOf, labelAt, means, numberWordAt, type Span, type Turn } from '../chat/turn.ts'
import { BEFORE_COUNTED, BEFORE_DAY, BEFORE_OTHER_NUMBER, BETWEEN_COUNTED, OF } from '../words/count-particles.ts'
import { lexicon, type WordKind } from '../words/lexicon.ts'
import { beforeOf, beforeOfThese, isOfThese } from './before-of.ts'
import { hasAnd, singularOfDual } from './word-keys.ts'

/** How many of something, and where it says so. */
export interface Quantity extends Span {
  value: number
  /** Reckoned, not said. */
  derived?: boolean
}

/** Between so many and the price of one, or before a count. */
export const TIMES: ReadonlySet<string> = new Set(['x', '*'])

const MOST = 99
const LOOK_AHEAD = 4
/** A street and its name are no longer. */
const WORDS_IN_STREET = 4

/** `- 2 premium bukhoor`, `nheb zouz bidounet zit`: a count that opens a part, or follows a word that orders, counts what one unknown word describes. */
function isDescribed(turn: Turn, at: number): boolean {
  if (turn.tokens[at]?.kind !== 'word' || (turn.meanings[at]?.length ?? 0) > 0) return false
  let count = beforeOf(turn, at - 1)
  if (turn.tokens[count]?.kind !== 'number' && numberWordAt(turn, count)?.end !== count + 1) return false
  // `واحد جوج`: one or so, a pair
  if (numberWordAt(turn, count - 1)?.value === 1) count--
  return count === 0 || separates(turn, count - 1) || endsAt(turn, count, 'want', 'number-joint', 'filler', 'addition')
}

/** A phrase of one of these kinds ends right before `at`. */
export const endsAt = (turn: Turn, at: number, ...kinds: WordKind[]): boolean =>
  [1, 2, 3, 4, 5].some(back => at >= back && kinds.some(kind => endOf(turn, at - back, kind) === at))

/** The quantity beside what is named at `span`: right before it (`deux vernis`), else after it in the same breath (`vernis x2`, `مشط جوج`). */
export function quantityBeside(span: Span, taken: ReadonlySet<number>): Quantity | null {
  return quantityBefore(span, taken) ?? quantityAfter(span, taken)
}

function quantityBefore({ turn, first }: Span, taken: ReadonlySet<number>): Quantity | null {
  // what stands before `and` belongs to the article before it
  if (hasAnd(turn.tokens[first]?.text ?? '')) return null
  let at = first - 1
  while (at >= 0 && !taken.has(at) && isPassedOver(turn, at)) at--
  at = beforeOfThese(turn, at)
  if (isDescribed(turn, at)) at = beforeOf(turn, at - 1)
  // `3 mn had sac`: of these, and no minutes
  const named = isOfThese(turn, at + 1) ? at + 1 : first
  return countUpTo(turn, at, named, taken)
}

/** A count whose last token is at `at`, or that an `x` parts from what stands there. */
function countUpTo(turn: Turn, at: number, named: number, taken: ReadonlySet<number>): Quantity | null {
  for (const start of [at - 3, at - 2, at - 1, at]) {
    const isFar = start < at - 1 && turn.tokens[start]?.kind !== 'word'
    const read = start >= 0 && !isFar && !taken.has(start) && !isTimesBehind(turn, start) ? countAt(turn, start, named) : null
    if (read && (read.end === at + 1 || turn.tokens[read.end]?.text === 'x')) return read
  }
  return null
}

/** `crème x2 sérum`: the count of what stands before it. */
const isTimesBehind = (turn: Turn, at: number) => turn.tokens[at - 1]?.text === 'x' && at > 1 && !separates(turn, at - 2)

function quantityAfter({ turn, end }: Span, taken: ReadonlySet<number>): Quantity | null {
  // `100w x4`: the name's own figure is measured
  const from = isUnit(turn, end) ? end + 1 : end
  for (let at = from; at < Math.min(turn.tokens.length, end + LOOK_AHEAD); at++) {
    if (taken.has(at) || partsFromCount(turn, at)) return null
    const read = countAt(turn, at)
    if (read) return isAllOfThem(read) || isBareSize(read) || OF.has(turn.tokens[at - 1]?.text ?? '') ? null : read
    if (turn.tokens[at]?.kind === 'number') return timesAfter(turn, at)
  }
  return null
}

/** A joint, a separator, or `and` written on to the word for another thing (`فلتر وزيت`): what follows does not count what stands before. */
function partsFromCount(turn: Turn, at: number): boolean {
  const { text = '' } = turn.tokens[at] ?? {}
  if (BETWEEN_COUNTED.has(text) || (separates(turn, at) && !'()*:'.includes(text))) return true
  return hasAnd(text) && numberWordAt(turn, at) === null && (turn.meanings[at] ?? []).every(({ skip }) => skip > 0)
}

/** `les deux`, `bjouj`, `الاتنين`: behind several articles, all of them and not so many of the last. */
const isAllOfThem = ({ turn, first, end }: Quantity) =>
  endsAt(turn, end, 'total') || (end === first + 1 && /^ال/.test(turn.tokens[first]?.text ?? ''))

export const SMALLEST_SIZE = 28

/** `baskets 42`: so many are not counted behind their name without a word for it. */
const isBareSize = ({ turn, first, end, value }: Quantity) =>
  value >= SMALLEST_SIZE && turn.tokens[first]?.kind === 'number' && turn.tokens[first - 1]?.kind === 'word' && !means(turn, end, 'counter')

/** `139 x2`: the count behind a price. */
export const timesAfter = (turn: Turn, at: number): Quantity | null =>
  TIMES.has(turn.tokens[at + 1]?.text ?? '') ? countAt(turn, at + 2) : null

const isPassedOver = (turn: Turn, at: number) =>
  BEFORE_COUNTED.has(turn.tokens[at]?.text ?? '') || (means(turn, at, 'counter') && !numberWordAt(turn, at))

/** A count at `at`: digits or a number word, but no sum, no measure, no size after `taille`. What is counted may stand at `named`. */
export function countAt(turn: Turn, at: number, named = -1): Quantity | null {
  const token = turn.tokens[at]
  const word = numberWordAt(turn, at) ?? twoCountedAt(turn, at)
  const value = token?.kind === 'number' ? Number(token.text) : word?.value
  const end = token?.kind === 'number' ? at + 1 : (word?.end ?? at + 1)
  if (value === undefined || value < 1 || value > MOST || isInCode(turn, at) || isOtherNumber(turn, at, end, named)) return null
  return { turn, first: at, end, value }
}

/** `5w30`, `PRF-50`, `24/06`, `2,5`: written on to another figure or a code. */
function isInCode(turn: Turn, at: number): boolean {
  const { tokens } = turn
  const [before, figure] = [tokens[at - 1], tokens[at]]
  if (figure?.kind !== 'number') return false
  if (before?.kind === 'word' && before.end === figure.start && /\d/.test(before.text)) return true
  return isJoined(turn, at - 2, '-', 'word') || isJoined(turn, at - 2, ',./', 'number') || isJoined(turn, at, ',./', 'number')
}

/** Whether a token of this kind at `at` is joined to a number by one of `marks`, with no space between. */
function isJoined({ tokens }: Turn, at: number, marks: string, kind: 'word' | 'number'): boolean {
  const [left, mark, right] = tokens.slice(Math.max(0, at), at + 3)
  if (at < 0 || left?.kind !== kind || right?.kind !== 'number' || !marks.includes(mark?.text ?? ' ')) return false
  return left.end === mark?.start && mark.end === right.start
}

/** `كرتونين`: two of what counts pieces. */
function twoCountedAt(turn: Turn, at: number): { value: number; end: number } | null {
  const singular = singularOfDual((turn.tokens[at]?.text ?? '').replace(/^و?ال/, ''))
  return singular &&
    lexicon()
      .get(singular)
      .some(({ kind }) => kind === 'counter')
    ? { value: 2, end: at + 1 }
    : null
}

/** What the number before it is measured in; a lone letter only when written on to it (`65w`, but `299 w 349`). */
export function isUnit(turn: Turn, at: number): boolean {
  const token = turn.tokens[at]
  return means(turn, at, 'unit') && (token?.text.length !== 1 || token.start === turn.tokens[at - 1]?.end)
}

/** `villa 88 - montre`, `route km 3`, `rue Ibn Sina 5 montre`, `lot 5 bloc 2`; not `lot 3 hijabs`. */
function findsDoor(turn: Turn, at: number, isCounted: boolean): boolean {
  const isLetter = turn.tokens[at - 1]?.text.length === 1
  if (isLetter || means(turn, at - 1, 'count-cue') || (isCounted && means(turn, at - 1, 'counter'))) return false
  if (means(turn, at - 1, 'street', 'building', 'door') || turn.tokens[at - 1]?.text === 'km') return true
  for (let before = at - 1; before >= 0 && at - before <= WORDS_IN_STREET && turn.tokens[before]?.kind === 'word'; before--)
    if (means(turn, before, 'street')) return turn.tokens[before]?.text.length !== 1
  return false
}

/** `le 20`, `vers 17`, `entre 15 et 18`. */
const tellsWhen = (turn: Turn, at: number) => BEFORE_DAY.has(turn.tokens[at - 1]?.text ?? '') || endsAt(turn, at, 'time')

/** `taille 42`, `size: 40`, `T.42`: the number at `at` is a size; `modèle : 2 sacs` is an article. */
export function isSizeAt(turn: Turn, at: number): boolean {
  const [mark, figure] = [turn.tokens[at - 1], turn.tokens[at]]
  const isMarked = mark?.kind === 'mark' && (':=-/'.includes(mark.text) || mark.end === figure?.start)
  const end = isMarked ? at - 1 : at
  return (endsAt(turn, end, 'size') && labelAt(turn, end - 1)?.field !== 'product') || turn.tokens[end - 1]?.text === 't'
}

function isOtherNumber(turn: Turn, at: number, end: number, named: number): boolean {
  const before = turn.tokens[at - 1]?.text ?? ''
  const after = turn.tokens[end]?.text ?? ''
  const counted = means(turn, end, 'counter')
  if (!counted && end !== named && (isUnit(turn, end) || means(turn, end, 'currency'))) return true
  if (
    !counted &&
    turn.tokens[at]?.kind === 'number' &&
    ((BEFORE_OTHER_NUMBER.has(before) && !endsAt(turn, at, 'want') && !/^['mj]$/.test(turn.tokens[at - 2]?.text ?? '')) ||
      isSizeAt(turn, at) ||
      findsDoor(turn, at, end === named) ||
      (end !== named && tellsWhen(turn, at)))
  )
    return true
  const isTimes = TIMES.has(before)
  return after === '%' || after === '€' || (after === '+' && !isTimes) || (before === '+' && turn.tokens[end]?.kind !== 'word')
}
