import { numberWordAt, type Turn } from '../chat/turn.ts'
import { findDates } from './find-dates.ts'
import { linkMasks } from './link-masks.ts'

/** Digits written together, as they stand in a turn: `06`, `o6`, `soixante-deux`. */
export interface DigitGroup {
  turn: Turn
  first: number
  end: number
  digits: string
  /** An explicit `+`, or the number of a chat link. */
  plus: boolean
}

const DIGITS_WITH_LETTER_O = /^o*\d[\do]*$/

/** Everything in a turn that could be a part of a phone number, in order; dates, times and links are left out. Linear. */
export function digitGroups(turn: Turn): DigitGroup[] {
  if (!turn.kinds.has('number') && !turn.tokens.some(({ kind, text }) => kind === 'number' || /^o*\d/.test(text))) return []
  const { masked, international } = linkMasks(turn)
  const dates = findDates(turn)
  const groups: DigitGroup[] = []
  for (let at = 0; at < turn.tokens.length; ) {
    const read = masked.has(at) || dates.has(at) ? null : readDigits(turn, at)
    if (read) groups.push({ turn, first: at, ...read, plus: international.has(at) || turn.tokens[at - 1]?.text === '+' })
    at = read?.end ?? at + 1
  }
  return groups
}

function readDigits(turn: Turn, at: number): { digits: string; end: number } | null {
  const token = turn.tokens[at]
  if (token?.kind === 'number')
    return isGluedO(turn, at + 1) ? { digits: `${token.text}0`, end: at + 2 } : { digits: token.text, end: at + 1 }
  if (token?.kind !== 'word') return null
  if (DIGITS_WITH_LETTER_O.test(token.text)) return { digits: token.text.replaceAll('o', '0'), end: at + 1 }
  if (token.text === 'o' && isZero(turn, at)) return { digits: '0', end: at + 1 }
  return readNumberWords(turn, at)
}

/** `1o 84`. */
const isGluedO = ({ tokens }: Turn, at: number) => tokens[at]?.text === 'o' && tokens[at]?.start === tokens[at - 1]?.end

/** `o 661 …`; between two numbers `o` is a joint: `0612… o 0661…`, `952… o 610…`. */
const isZero = ({ tokens }: Turn, at: number) =>
  tokens[at + 1]?.kind === 'number' && tokens[at - 1]?.kind !== 'number' && !tokens[at + 1]?.text.startsWith('0')

/** `zéro`, `sept`, `soixante-deux`, `quatre-vingt-dix-sept`: the digits that a person would dial. */
function readNumberWords(turn: Turn, at: number): { digits: string; end: number } | null {
  const head = numberWordAt(turn, at)
  if (!head) return null
  const tail = head.value >= 10 ? numberWordAt(turn, afterJoint(turn, head.end)) : null
  if (!tail || !adds(head.value, tail.value)) return { digits: String(head.value), end: head.end }
  return { digits: String(head.value + tail.value), end: tail.end }
}

const adds = (tens: number, units: number) =>
  units > 0 && (tens === 10 ? units >= 7 && units <= 9 : tens % 10 === 0 && units < (tens === 60 || tens === 80 ? 20 : 10))

function afterJoint(turn: Turn, at: number): number {
  const joint = turn.tokens[at]?.text
  return joint === '-' || joint === 'et' ? at + 1 : at
}
