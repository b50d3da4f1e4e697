import type { ReadTurn } from '../chat/read-turns.ts'
import { separates } from '../chat/segments.ts'
import { means, numberWordAt, type Span, says, type Turn } from '../chat/turn.ts'
import { countOf } from '../products/order-state.ts'
import type { OrderLine } from '../products/read-order.ts'
import { isColour, isLargeness, keysOf } from '../products/word-keys.ts'
import { LOOK_JOINTS, LOOK_LEADS } from '../words/look-words.ts'
import { isPlaceWord } from './is-place-word.ts'
import { isBareSize, isPlainLook, lookEnd } from './look-at.ts'

/** Words for a colour or a size that no article's name holds. */
interface Look extends Span {
  isColour: boolean
}

/** Words between an article and what it looks like. */
const NEAR = 4

/**
 * The colours and sizes that the customer asks for at the end: a correction takes the place of what was said of the same kind, and so
 * does what is said later of a single piece; what is sold out is gone.
 */
export function findLooks(turns: readonly ReadTurn[], order: readonly OrderLine[]): Span[] {
  if (order.length === 0) return []
  const isOnePiece = order.length === 1 && order.every(({ ordered }) => countOf(ordered) === 1)
  let looks: Look[] = []
  turns.forEach((reading, n) => {
    const { turn } = reading
    if (turn.speaker === 'shop') {
      const asked = turns[n - 1]?.turn
      if (says(turn, 'sold-out')) looks = looks.filter(look => look.turn !== asked)
      return
    }
    const found = turn.isConfirmed ? [] : looksIn(reading)
    const isNew = isOnePiece || says(turn, 'correction', 'instead')
    looks = [...(isNew ? looks.filter(look => !found.some(other => other.isColour === look.isColour)) : looks), ...found]
  })
  return looks.filter(look => !isOfName(look, order))
}

/** `taille 40`, of `Baskets 40`: the article itself says it. */
const isOfName = ({ turn, end }: Look, order: readonly OrderLine[]) => {
  const keys = keysOf(turn.tokens[end - 1]?.text ?? '')
  return order.some(({ ordered }) => ordered.article.words.some(({ text }) => keysOf(text).some(key => keys.includes(key))))
}

/** What one turn says of colour and size: beside an article, or in a part that says nothing else. */
function looksIn({ turn, mentions, phoneTokens, hasPhone }: ReadTurn): Look[] {
  const looks: Look[] = []
  const mentionAt = new Map(mentions.map(mention => [mention.first, mention]))
  let beside: Span | undefined
  for (let at = 0; at < turn.tokens.length; at++) {
    const mention = mentionAt.get(at)
    if (mention) {
      beside = mention
      at = mention.end - 1
      continue
    }
    const end = phoneTokens.has(at) ? 0 : endAt(turn, at, beside)
    const next = mentionAt.get(end) ?? mentionAt.get(end + 1)
    if (end === 0 || !(isPlainLook(turn, at) || isNear(turn, beside, at) || isBefore(turn, end, next) || saysOnlyLooks(turn, at, hasPhone)))
      continue
    beside = addLook(looks, { turn, first: firstOf(turn, at), end, isColour: isColour(turn.tokens[at]?.text ?? '') })
    at = end - 1
  }
  return looks
}

/** `la grande` and `baskets 42` count right behind an article only. */
function endAt(turn: Turn, at: number, beside: Span | undefined): number {
  const end = lookEnd(turn, at)
  if (end > 0 || !beside || at - beside.end > 1) return end
  return isLargeness(turn.tokens[at]?.text ?? '') || (at === beside.end && isBareSize(turn, at)) ? at + 1 : 0
}

/** One look with what it is joined to: `noir taille 42`, `une noire et une blanche`. */
function addLook(looks: Look[], look: Look): Look {
  const last = looks.at(-1)
  const joined =
    last &&
    look.turn.tokens.slice(last.end, look.first).every(({ text }, n) => LOOK_JOINTS.has(text) || numberWordAt(look.turn, last.end + n))
  if (!last || !joined) looks.push(look)
  else [last.end, last.isColour] = [look.end, last.isColour || look.isColour]
  return looks.at(-1) as Look
}

/** `en` and a count belong to what they stand before: `en vert`, `2 k7al`. */
function firstOf({ tokens }: Turn, at: number): number {
  let first = at
  while (LOOK_LEADS.has(tokens[first - 1]?.text ?? '') || (tokens[first - 1]?.kind === 'number' && tokens[first - 1]?.text.length === 1))
    first--
  return first
}

/** `taille 42 la basket`. */
const isBefore = (turn: Turn, end: number, next: Span | undefined) =>
  next !== undefined && isNear(turn, { turn, first: end, end }, next.first)

function isNear(turn: Turn, span: Span | undefined, at: number): boolean {
  if (!span || at < span.end || at - span.end > NEAR) return false
  for (let n = span.end; n < at; n++) if ((separates(turn, n) && turn.tokens[n]?.text !== ',') || isPlaceWord(turn, n)) return false
  return true
}

/** A part with nothing beside colours and sizes but everyday words: `non plutôt noir`, `je prends en L`; not `البيضاء`, a town, nor `ville verte` in an address. */
function saysOnlyLooks(turn: Turn, at: number, hasPhone: boolean): boolean {
  if (/^ال/.test(turn.tokens[at]?.text ?? '')) return false
  let [first, end] = [at, at]
  while (first > 0 && !separates(turn, first - 1)) first--
  while (end < turn.tokens.length && !separates(turn, end)) end++
  for (let n = first; n < end; n++) {
    const over = lookEnd(turn, n)
    if (over > 0) n = over - 1
    else if (turn.tokens[n]?.kind === 'word' && !isSmall(turn, n) && (hasPhone || !means(turn, n, 'chatter'))) return false
  }
  return true
}

const isSmall = (turn: Turn, at: number) =>
  means(turn, at, 'filler', 'want', 'assent', 'correction', 'negation', 'only', 'also', 'instead', 'size', 'number-joint') ||
  numberWordAt(turn, at) !== null
