import { touching } from '../chat/touching.ts'
import { endOf, labelAt, means, type Span, type Turn } from '../chat/turn.ts'
import { ORDINALS_OF_NUMBERS } from '../words/caller-words.ts'

const WITHIN = 4

/** `appelez plutôt le 2ème`, `الاتصال بالثاني`: the place of the number that the customer points at among those he gave; null when at none. */
export function pointedAt(turns: readonly Turn[], phones: readonly Span[]): number | null {
  const isPhone = touching(phones)
  const inPhone = (turn: Turn, first: number) => isPhone({ turn, first, end: first + 1 })
  for (const turn of turns)
    for (let at = 0; at < turn.tokens.length; at++) {
      const cue = endOf(turn, at, 'call-here')
      // `التاني افضل`
      const isBetter = means(turn, at + 1, 'rather-that')
      const place = cue > 0 ? ordinalAt(turn, cue) : isBetter ? ordinalAt(turn, at) : null
      if (place && !inPhone(turn, place.at + 1) && !inPhone(turn, place.at + 2)) return place.number
    }
  return null
}

interface Called {
  groups: readonly Span[]
}

/** `fixe 05…, portable 06…, appelez le portable`, `3ayto f portable`: the number with that word beside it; null when none or several have it. */
export function calledByWord<T extends Called>(turns: readonly Turn[], numbers: readonly T[]): T | null {
  const isPhone = touching(numbers.flatMap(({ groups }) => groups))
  const named = Map.groupBy(
    numbers.flatMap(number => wordsBeside(number).map(word => ({ number, word }))),
    ({ word }) => word,
  )
  for (const turn of turns)
    for (let at = 0; at < turn.tokens.length; at++) {
      const cue = endOf(turn, at, 'call-here')
      const isOpen = cue > 0 && !isPhone({ turn, first: cue, end: cue + 2 * WITHIN })
      const word = isOpen ? turn.tokens.slice(cue, cue + WITHIN).find(({ text }) => named.get(text)?.length === 1) : null
      if (word) return named.get(word.text)?.[0]?.number ?? null
    }
  return null
}

/** The word right before the digits, a colon aside, and the one right behind, also in brackets. */
function wordsBeside({ groups }: Called): string[] {
  const [head, tail] = [groups[0], groups.at(-1)]
  if (!head || !tail) return []
  const before = head.turn.tokens[head.first - 1]?.text === ':' ? head.first - 2 : head.first - 1
  const behind = tail.turn.tokens[tail.end]?.text === '(' ? tail.end + 1 : tail.end
  return [[head.turn, before] as const, [tail.turn, behind] as const].flatMap(([turn, at]) =>
    isPhoneWord(turn, at) ? [turn.tokens[at]?.text ?? ''] : [],
  )
}

const isPhoneWord = (turn: Turn, at: number) =>
  labelAt(turn, at)?.field === 'phone' || means(turn, at, 'building') || LANDLINE.test(turn.tokens[at]?.text ?? '')

const LANDLINE = /^(?:fi[xj]|land|ال?ثابت)/

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
