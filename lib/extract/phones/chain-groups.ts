import { labelAt, means } from '../chat/turn.ts'
import type { DigitGroup } from './digit-groups.ts'

/** A group and how loosely it hangs on the one before: 0 in one breath, more across commas, lines and messages. */
export interface LinkedGroup extends DigitGroup {
  gap: number
}

const TIGHT = new Set(['.', '-', '/', '(', ')', '_', "'", '*', '~', '+'])
const LOOSE = new Set([',', ';', '|', '•', ':', '\n'])
const LONGEST_GAP = 4
const LOOSE_GAP = 3
const NEXT_MESSAGE_GAP = 6
const MOST_MESSAGES_BETWEEN = 2

/** Groups that only separators keep apart, as chains: the places to look for phone numbers. A `+` starts a number, never ends a chain. */
export function chainGroups(groups: readonly DigitGroup[]): LinkedGroup[][] {
  const chains: LinkedGroup[][] = []
  let previous: DigitGroup | undefined
  for (const group of groups) {
    const gap = previous ? (gapBetween(previous, group) ?? gapAcross(chains.at(-1) ?? [], group)) : null
    if (gap === null) chains.push([{ ...group, gap: LOOSE_GAP }])
    else chains.at(-1)?.push({ ...group, gap })
    previous = group
  }
  return chains
}

/** Null when words stand between the two. */
function gapBetween(left: DigitGroup, right: DigitGroup): number | null {
  if (left.turn === right.turn) {
    const gap = gapOf(left.turn.tokens.slice(left.end, right.first).map(token => token.text))
    return gap === 0 && (isHouseNumber(left) || isPostcode(left, right) || areApart(left, right)) ? LOOSE_GAP : gap
  }
  const follows = left.turn.author === right.turn.author && right.turn.speaker === left.turn.speaker
  if (!follows || right.turn.index !== left.turn.index + 1) return null
  const between = [...left.turn.tokens.slice(left.end), ...right.turn.tokens.slice(0, right.first)]
  return gapOf(between.map(token => token.text)) === null ? null : NEXT_MESSAGE_GAP
}

/** `0667 48`, then a word about something else, then `15 90`: a number that broke off goes on in a later message that starts with digits. */
function gapAcross(chain: readonly LinkedGroup[], right: DigitGroup): number | null {
  const head = chain.findLast((group, n) => n === 0 || group.gap >= LOOSE_GAP)
  const left = chain.at(-1)
  if (!head || !left || left.turn === right.turn || left.turn.author !== right.turn.author) return null
  const digits = chain.slice(chain.indexOf(head)).reduce((sum, group) => sum + group.digits.length, 0)
  const isLast = tellsLast(right)
  const brokeOff = (head.plus || head.digits.startsWith('0')) && digits >= FEWEST_BROKEN_OFF && digits <= MOST_BROKEN_OFF + Number(isLast)
  const apart = right.turn.index - left.turn.index - 1
  const isEdge = head.turn === left.turn && left.end === left.turn.tokens.length && (isLast || right.first === 0)
  return brokeOff && isEdge && apart > 0 && apart <= MOST_MESSAGES_BETWEEN ? NEXT_MESSAGE_GAP + LOOSE_GAP : null
}

/** `4 à la fin`, `zid 4 flakher`: a figure that the last word of its message says to end the number. */
const tellsLast = ({ turn, end }: DigitGroup) => turn.tokens[end - 1]?.text.length === 1 && LAST.test(turn.tokens.at(-1)?.text ?? '')

const LAST = /^(?:fin|end|f?l?l[ae]kh[ae]r|(?:ال|ل)اخر)$/

/** What is left of a number that breaks off: more than a house number, less than a number. */
const FEWEST_BROKEN_OFF = 4
const MOST_BROKEN_OFF = 8

/** `km 4`, `rue 10`, `n° 12`: what follows is another number. */
function isHouseNumber({ turn, first }: DigitGroup): boolean {
  const before = turn.tokens[first - 1]?.text === '°' ? first - 2 : first - 1
  return (
    before >= 0 &&
    turn.tokens[before]?.text !== 'no' &&
    means(turn, before, 'street', 'building', 'door', 'unit', 'area') &&
    labelAt(turn, before)?.field !== 'phone'
  )
}

/** `46900. 699 13 75 02`: a full stop behind five digits ends a postcode. */
function isPostcode({ turn: { tokens }, end, digits }: DigitGroup, right: DigitGroup): boolean {
  const mark = tokens[end]
  return digits.length === 5 && right.first === end + 1 && mark?.text === '.' && mark.end !== tokens[right.first]?.start
}

/** `77 610 22 33 / 76 300 44 55`: a slash with room on both sides parts numbers. */
function areApart({ turn: { tokens }, end }: DigitGroup, right: DigitGroup): boolean {
  const mark = tokens[end]
  if (right.first !== end + 1 || mark?.text !== '/') return false
  return mark.start !== tokens[end - 1]?.end && mark.end !== tokens[right.first]?.start
}

function gapOf(between: readonly string[]): number | null {
  if (between.length > LONGEST_GAP) return null
  let gap = 0
  for (const text of between) {
    if (LOOSE.has(text)) gap = LOOSE_GAP
    else if (!TIGHT.has(text)) return null
  }
  return gap
}
