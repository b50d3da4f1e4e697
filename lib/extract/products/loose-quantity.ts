import { onceATurn } from '../chat/once-a-turn.ts'
import { separates } from '../chat/segments.ts'
import { endOf, means, type Span, saysBetween, type Turn } from '../chat/turn.ts'
import { FOR_ME } from '../words/count-particles.ts'
import { BEFORE_GOODS } from '../words/small-words.ts'
import { countAt, endsAt, type Quantity, SMALLEST_SIZE } from './find-quantity.ts'
import type { TurnMentions } from './order-state.ts'
import { hasAnd, isColour } from './word-keys.ts'

const FEW_WORDS = 3

/** `deux paires alors`, `bghit 1`, `non plutôt 3`, `x2`: a count without the thing counted; `isSum`: it is a price that is offered. */
export function looseQuantity(
  turn: Turn,
  taken: ReadonlySet<number>,
  asksOther: boolean,
  isSum: (count: Quantity) => boolean,
): Quantity | null {
  for (let at = 0; at < turn.tokens.length; at++) {
    const count = taken.has(at) ? null : countAt(turn, at)
    if (count && !isSum(count) && (isAboutOrder(turn, count, asksOther) || isAllThatIsSaid(count, asksOther))) return count
  }
  return null
}

const isShort = onceATurn(({ tokens }) => tokens.filter(({ kind }) => kind !== 'mark').length <= FEW_WORDS)

function isAboutOrder(turn: Turn, { first, end, value }: Quantity, asksOther: boolean): boolean {
  const isCounter = (at: number, beyond: number) => means(turn, at, 'counter') && turn.tokens[beyond]?.kind !== 'number'
  if (
    isCounter(first - 1, first - 2) ||
    isCounter(end, end + 1) ||
    means(turn, end - 1, 'counter') ||
    endsAt(turn, first, 'want', 'addition', 'count-cue', 'only') ||
    FOR_ME.has(turn.tokens[first - 1]?.text ?? '')
  )
    return true
  if (turn.tokens[first - 1]?.text === 'x' || turn.tokens[end]?.text === 'x') return true
  if (!asksOther && value > 1 && isColour(turn.tokens[end]?.text ?? '')) return true
  if (!asksOther && isShort(turn)) return true
  const [from, until] = [Math.max(0, first - 3), Math.min(turn.tokens.length, end + 2)]
  const ends = end >= turn.tokens.length || separates(turn, end) || means(turn, end, 'filler', 'chatter', 'introduction')
  return (
    ends &&
    (saysBetween(turn, from, first, 'want', 'correction', 'count-cue') ||
      saysBetween(turn, end, until, 'filler') ||
      (first === 0 && !asksOther))
  )
}

/** `ok deux, un pour moi`, `je vais en prendre 4`, `no just one`: its part of the turn has but everyday words; `un` may be an article. */
function isAllThatIsSaid({ turn, first, end, value }: Quantity, asksOther: boolean): boolean {
  if (turn.tokens[first]?.kind === 'number' && (asksOther || value >= SMALLEST_SIZE)) return false
  // `2ºB`, `les deux photos`
  if (!separates(turn, end) && turn.tokens[end]?.start === turn.tokens[end - 1]?.end) return false
  if (value > 1 && BEFORE_GOODS.has(turn.tokens[first - 1]?.text ?? '') && turn.tokens[end]?.kind === 'word') return false
  const part = everydayPart(turn, first, end)
  return part !== null && part.end - part.first > end - first && (value > 1 || saysBetween(turn, part.first, part.end, 'only'))
}

/** The part of a turn around a count; null where it has other words. It ends at the first of them: a turn may hold thousands of counts. */
function everydayPart(turn: Turn, first: number, end: number): Span | null {
  let [from, until] = [first, end]
  while (from > 0 && !separates(turn, from - 1)) if (!isEveryday(turn, --from, from + 1)) return null
  while (until < turn.tokens.length && !separates(turn, until)) if (!isEveryday(turn, until, ++until)) return null
  return { turn, first: from, end: until }
}

/** True where all words from `from` up to `until` are everyday words or of an order. */
export function isEveryday(turn: Turn, from: number, until: number): boolean {
  for (let at = from; at < until; at++) {
    const isShortened = turn.tokens[at + 1]?.text === "'"
    if (turn.tokens[at]?.kind !== 'mark' && !isShortened && !means(turn, at, 'chatter', 'want', 'only', 'correction')) return false
  }
  return true
}

/** `20 et 10`, `jouj w tlata`: as many counts, one behind the other, as there are articles; null where there are not. */
export function countsInTurn(turn: Turn, taken: ReadonlySet<number>, articles: number): Quantity[] | null {
  for (let at = 0; at < turn.tokens.length; at++) {
    const counts = taken.has(at) ? [] : countsFrom(turn, at)
    if (counts.length > 1) return counts.length === articles && counts.every(({ first }) => !taken.has(first)) ? counts : null
  }
  return null
}

function countsFrom(turn: Turn, at: number): Quantity[] {
  const count = countAt(turn, at)
  if (!count) return []
  const isJoined = turn.tokens[count.end]?.text === ',' || endOf(turn, count.end, 'number-joint') === count.end + 1
  return [count, ...(isJoined || hasAnd(turn.tokens[count.end]?.text ?? '') ? countsFrom(turn, count.end + (isJoined ? 1 : 0)) : [])]
}

/** `changez pour du 42 et mettez deux paires`: a count apart from the one article of its turn, behind a word that orders or before one that counts. */
export function countApart({ turn, mentions, taken }: TurnMentions): Quantity | null {
  const named = new Set([...taken, ...mentions.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, n) => first + n))])
  for (let at = 0; at < turn.tokens.length; at++) {
    const count = named.has(at) ? null : countAt(turn, at)
    if (
      count &&
      (isAllThatIsSaid(count, true) ||
        (separates(turn, at - 1) && means(turn, count.end, 'counter') && !means(turn, count.end, 'unit')) ||
        (endsAt(turn, means(turn, at - 1, 'counter') ? at - 1 : at, 'want') &&
          (count.end >= turn.tokens.length || separates(turn, count.end) || means(turn, count.end, 'counter', 'filler'))))
    )
      return count
  }
  return null
}
