import { labelAt, type Turn } from '../chat/turn.ts'
import type { PreparedContext } from '../extract-context.ts'
import type { CityReading } from '../places/gazetteer.ts'
import type { PhraseMatch } from '../text/phrase-table.ts'
import { endOfAny } from './end-of-any.ts'
import { type Line, lineText } from './line.ts'

const DECORATED = /^\s*[^\p{L}\p{N}\s]|[:*=_\-—–]\s*$/u
const MOST_TOKENS = 12

/** A line that says a city and nothing else (`CASABLANCA`, `*Fès* (3)`, `Livraisons Rabat :`): it may go for what follows. */
export function namesOnlyCity({ turn, first, end, phones }: Line, { cities }: PreparedContext): boolean {
  if (phones.length > 0 || end - first > MOST_TOKENS) return false
  let named = false
  for (let at = first; at < end; ) {
    const city: PhraseMatch<CityReading> | null = named || turn.tokens[at]?.kind !== 'word' ? null : cities.longest(turn.tokens, at)
    const known = Math.max(city?.end ?? 0, smallWordEnd(turn, at))
    if (turn.tokens[at]?.kind === 'word' && known === 0) return false
    named ||= city !== null && city.end <= end
    at = Math.max(known, at + 1)
  }
  return named
}

function smallWordEnd(turn: Turn, at: number): number {
  const label = labelAt(turn, at)
  return Math.max(label?.field === 'city' ? label.end : 0, endOfAny(turn, at, ['order-title', 'fee', 'locative', 'filler', 'time']))
}

/** Marked out from what follows: by stars, a colon, capitals. */
export function isMarkedOut(line: Line): boolean {
  const text = lineText(line).trim()
  return DECORATED.test(text) || (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase())
}
