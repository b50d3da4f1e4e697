import type { ReadTurn } from './chat/read-turns.ts'
import { segmentsOf } from './chat/segments.ts'
import { endOf, type Span, says, type Turn, wordsOf } from './chat/turn.ts'

export interface FoundNote {
  text: string
  spans: Span[]
  confidence: number
}

const LABELLED_CONFIDENCE = 0.9
const WISH_CONFIDENCE = 0.6
const MOST_TOKENS = 8

/** The customer's wishes about the time, and what he labelled as a note. Not read closely yet: enough for the seller to see it. */
export function findNote(turns: readonly ReadTurn[]): FoundNote | null {
  const customer = turns.filter(({ turn }) => turn.speaker === 'customer' && !turn.isConfirmed)
  const notes = customer.flatMap(({ labelled }) => labelled).filter(value => value.field === 'note')
  const wishes = customer
    .filter(({ turn }) => says(turn, 'time'))
    .flatMap(({ turn, phoneTokens }) => segmentsOf(turn).flatMap(segment => wishIn(segment, phoneTokens)))
  const spans: Span[] = [...notes, ...wishes]
  if (spans.length === 0) return null
  return { text: spans.map(wordsOf).join(', '), spans, confidence: notes.length > 0 ? LABELLED_CONFIDENCE : WISH_CONFIDENCE }
}

/** `après 17h`, `avant le 03/09/2026`, `بعد العصر`: from the word for the time to the end of the part, when a moment follows. */
function wishIn({ turn, first, end }: Span, taken: ReadonlySet<number>): Span[] {
  for (let at = first; at < end; at++) {
    const cue = taken.has(at) ? 0 : endOf(turn, at, 'time')
    if (cue > 0 && saysWhen(turn, cue, end)) return [{ turn, first: at, end: Math.min(end, at + MOST_TOKENS) }]
  }
  return []
}

function saysWhen(turn: Turn, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (turn.tokens[at]?.kind === 'number' || endOf(turn, at, 'time') > 0) return true
  return false
}
