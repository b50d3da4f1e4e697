import { touching } from '../chat/touching.ts'
import { endOf, type Span, type Turn } from '../chat/turn.ts'
import { DEVICES, ORDINALS_OF_NUMBERS } from '../words/caller-words.ts'

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

interface Called {
  groups: readonly Span[]
}

/** `fixe 05…, portable 06…, appelez le portable`, `3ayto f portable`: the number with that word beside it; null when none or several have it. */
export function deviceAsked<T extends Called>(turns: readonly Turn[], numbers: readonly T[]): T | null {
  const isPhone = touching(numbers.flatMap(({ groups }) => groups))
  const words = numbers.map(wordBefore)[0] ? numbers.map(wordBefore) : numbers.map(wordBehind)
  const named = DEVICES.map(device => numbers.filter((_, n) => words[n] === device))
  for (const turn of turns)
    for (let at = 0; at < turn.tokens.length; at++) {
      const cue = endOf(turn, at, 'call-here')
      if (cue === 0 || isPhone({ turn, first: cue, end: cue + 2 * WITHIN })) continue
      const asked = turn.tokens
        .slice(cue, cue + WITHIN)
        .map(deviceOf)
        .find(Boolean)
      const [number, another] = named.find((_, n) => DEVICES[n] === asked) ?? []
      if (number && !another) return number
    }
  return null
}

const deviceOf = (token: Turn['tokens'][number] | undefined) => DEVICES.find(words => words.has(token?.text ?? ''))

const wordBefore = ({ groups: [head] }: Called) =>
  head?.turn.tokens
    .slice(Math.max(0, head.first - 2), head.first)
    .map(deviceOf)
    .find(Boolean)

function wordBehind({ groups }: Called) {
  const { turn, end } = groups.at(-1) ?? {}
  return end === undefined ? undefined : deviceOf(turn?.tokens[turn.tokens[end]?.text === '(' ? end + 1 : end])
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
