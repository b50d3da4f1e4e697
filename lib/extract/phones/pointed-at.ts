import { touching } from '../chat/touching.ts'
import { endOf, type Span, type Turn } from '../chat/turn.ts'
import { ORDINALS_OF_NUMBERS } from '../words/caller-words.ts'

const WITHIN = 4

/** `appelez plutôt le 2ème`, `الاتصال بالثاني`: the place of the number that the customer points at among those he gave; null when at none. */
export function pointedAt(turns: readonly Turn[], phones: readonly Span[]): number | null {
  const isPhone = touching(phones)
  const inPhone = (turn: Turn, first: number) => isPhone({ turn, first, end: first + 1 })
  for (const turn of turns)
    for (let at = 0; at < turn.tokens.length; at++) {
      const cue = endOf(turn, at, 'call-here')
      const place = cue > 0 ? ordinalAt(turn, cue) : null
      if (place && !inPhone(turn, place.at + 1) && !inPhone(turn, place.at + 2)) return place.number
    }
  return null
}

function ordinalAt({ tokens }: Turn, from: number): { number: number; at: number } | null {
  for (let at = from; at < Math.min(tokens.length, from + WITHIN); at++) {
    const word = tokens[at]?.text ?? ''
    // `appelez-moi en premier`
    if (word === 'en') break
    const number = ORDINALS_OF_NUMBERS.findIndex(
      words => words.has(word) || words.has(word.replace(/^[بل](?=ال)/, '')) || words.has(`${word}${tokens[at + 1]?.text}`),
    )
    if (number >= 0) return { number, at }
  }
  return null
}
