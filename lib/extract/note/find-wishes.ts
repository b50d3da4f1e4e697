import type { ReadTurn } from '../chat/read-turns.ts'
import { segmentsOf } from '../chat/segments.ts'
import { endOf, means, type Span, says, saysBetween, type Turn } from '../chat/turn.ts'
import { isPlaceWord } from './is-place-word.ts'

const MOST_TOKENS = 8
const MOST_OF_REASON = 12
/** A call and the word for when stand close together: `3ayto 9bel`, `يتصل بي قبل`. */
const NEAR_CALL = 3

/** What the customer wishes beside the goods: when to deliver or to call, that it is a present, why something goes back. */
export function findWishes(turns: readonly ReadTurn[]): Span[] {
  return turns
    .filter(({ turn }) => turn.speaker === 'customer' && !turn.isConfirmed && says(turn, 'time', 'present', 'exchange', 'received'))
    .flatMap(reading => segmentsOf(reading.turn).flatMap(segment => wishIn(segment, reading)))
}

function wishIn(segment: Span, { phoneTokens, mentions }: ReadTurn): Span[] {
  const { turn, first, end } = segment
  const named = mentions.some(mention => mention.first >= first && mention.end <= end)
  if (saysBetween(turn, first, end, 'exchange') || (named && saysBetween(turn, first, end, 'received')))
    return [{ turn, first, end: Math.min(end, first + MOST_OF_REASON) }]
  if (namesPlace(segment)) return []
  for (let at = first; at < end; at++)
    if (!phoneTokens.has(at) && opensWish(turn, at, end)) {
      const from = end - first <= MOST_TOKENS && means(turn, at, 'present') ? first : at
      return [withoutThanks({ turn, first: from, end: Math.min(end, from + MOST_TOKENS) })]
    }
  return []
}

const namesPlace = ({ turn, first, end }: Span) => turn.tokens.slice(first, end).some((_, n) => isPlaceWord(turn, first + n))

/** `après 17h`, `samedi matin`, `appelez avant`, `هدية لخالتي`. A greeting (`مساء الخير`) is no time. */
function opensWish(turn: Turn, at: number, end: number): boolean {
  if (isGreeting(turn, at)) return false
  if (means(turn, at, 'present', 'moment')) return true
  if (means(turn, at, 'call-here')) return saysBetween(turn, at + 1, Math.min(end, at + NEAR_CALL + 1), 'time')
  const cue = endOf(turn, at, 'time')
  return cue > 0 && saysWhen(turn, cue, end)
}

const isGreeting = (turn: Turn, at: number) => turn.meanings[at]?.[0]?.values.some(({ kind }) => kind === 'filler') ?? false

/** The next words are an hour, a date or a day. */
const saysWhen = (turn: Turn, from: number, end: number) =>
  saysBetween(turn, from, end, 'moment') ||
  means(turn, from, 'time') ||
  turn.tokens.slice(from, Math.min(end, from + 3)).some(({ text }) => /^\d+([ap]m|h\d*)?$/.test(text))

function withoutThanks(span: Span): Span {
  let { end } = span
  while (end > span.first + 1 && means(span.turn, end - 1, 'filler')) end--
  return { ...span, end }
}
