import { means, type Span, type Turn } from '../chat/turn.ts'
import { BEFORE_PRICE } from '../words/count-particles.ts'
import type { Amount } from './find-amounts.ts'
import { countAt, type Quantity, TIMES } from './find-quantity.ts'

/** A name without the figures at its ends, and those figures. */
export interface Peeled {
  words: Span
  quantity: Quantity | null
  sum: Amount | null
}

const BETWEEN_ARTICLES = new Set([',', ';', '+'])

/**
 * Takes a count before a name, and counts and sums after it, off the words for one article. Figures inside the name are part of it
 * (`iPhone 13 noir`), and so is a bare number at its end (`iPhone 13`). Words for several articles, or without a name, stay as they are.
 * `sums`: the amounts of the turn by where they end.
 */
export function peelFigures(value: Span, sums: ReadonlyMap<number, Amount>): Peeled {
  const { turn } = value
  const before = countAt(turn, value.first)
  const first = before ? before.end + (TIMES.has(turn.tokens[before.end]?.text ?? '') ? 1 : 0) : value.first
  const { words, quantity, sum } = withoutTail({ turn, first, end: value.end }, sums)
  const name = quantity || sum ? withoutMarks(words) : words
  if (name.end <= first || namesSeveral(name)) return { words: value, quantity: null, sum: null }
  return { words: name, quantity: before ?? quantity, sum }
}

/** A count and a sum, in either order. */
function withoutTail(span: Span, sums: ReadonlyMap<number, Amount>): Peeled {
  const priced = withoutSum(span, sums)
  const counted = withoutCount(priced.words)
  const { words, sum } = priced.sum ? { words: counted.words, sum: priced.sum } : withoutSum(counted.words, sums)
  return { words, quantity: counted.quantity ?? timesOf(sum), sum }
}

function withoutSum(span: Span, sums: ReadonlyMap<number, Amount>): Pick<Peeled, 'words' | 'sum'> {
  const sum = sums.get(endOfFigure(span)) ?? null
  if (!sum || sum.first < span.first) return { words: span, sum: null }
  return { words: { ...span, end: leadOf(span.turn, sum.first, BEFORE_PRICE) }, sum }
}

/** `x 2`, `x2`. */
function withoutCount(span: Span): Pick<Peeled, 'words' | 'quantity'> {
  const { turn, first } = span
  const at = endOfFigure(span) - 1
  const quantity = at > first && TIMES.has(turn.tokens[at - 1]?.text ?? '') ? countAt(turn, at) : null
  return quantity ? { words: { ...span, end: at - 1 }, quantity } : { words: span, quantity }
}

/** `2x180`. */
const timesOf = (sum: Amount | null): Quantity | null =>
  sum?.times ? { turn: sum.turn, first: sum.first, end: sum.end, value: sum.times } : null

/** Where the word that announces a figure stands: `à` before a sum. */
const leadOf = ({ tokens }: Turn, first: number, words: ReadonlySet<string>) =>
  words.has(tokens[first - 1]?.text ?? '') ? first - 1 : first

function withoutMarks(span: Span): Span {
  let { end } = span
  while (end > span.first && span.turn.tokens[end - 1]?.kind === 'mark') end--
  return { ...span, end }
}

/** Where a figure may end: before marks and `chacun`. */
function endOfFigure({ turn, first, end }: Span): number {
  let at = end
  while (at > first && (turn.tokens[at - 1]?.kind === 'mark' || means(turn, at - 1, 'each'))) at--
  return at
}

const namesSeveral = ({ turn, first, end }: Span) =>
  turn.tokens
    .slice(first, end)
    .some(({ text }, n) => BETWEEN_ARTICLES.has(text) || (TIMES.has(text) && countAt(turn, first + n + 1) !== null))
