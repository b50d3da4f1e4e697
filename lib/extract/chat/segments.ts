import { ABBREVIATIONS, SLASH_WORDS } from '../words/written-on.ts'
import type { Span, Turn } from './turn.ts'

const ALWAYS = new Set([',', ';', '|', '•', '!', '?', '"', '(', ')', '[', ']', '{', '}', '=', '+', '*', ':', '\n'])

/** The parts of a turn that separators keep apart: what stands between commas, slashes, lines and sentences. Empty ones are left out. */
export function segmentsOf(turn: Turn, first = 0, end = turn.tokens.length): Span[] {
  const segments: Span[] = []
  let start = first
  for (let at = first; at <= end; at++) {
    if (at < end && !separates(turn, at)) continue
    if (at > start) segments.push({ turn, first: start, end: at })
    start = at + 1
  }
  return segments
}

/** True when the token at `at` is a separator, and no part of what it stands in (`24/48h`, `bd.`, `tan-tan`). */
export function separates({ tokens }: Turn, at: number): boolean {
  const token = tokens[at]
  if (!token || (token.kind !== 'mark' && token.kind !== 'break')) return false
  const previous = tokens[at - 1]
  const next = tokens[at + 1]
  const gluedBefore = previous?.end === token.start
  const gluedAfter = next?.start === token.end
  if (token.text === '/' && gluedBefore && SLASH_WORDS.has(previous?.text ?? '')) return false
  if (token.text === '/') return !(previous?.kind === 'number' && next?.kind === 'number' && gluedBefore && gluedAfter)
  if (token.text === '-') return !(gluedBefore && gluedAfter)
  if (token.text === '.') return !gluedAfter && !(isShortened(previous?.text ?? '') && !endsWord(tokens, at - 1))
  return ALWAYS.has(token.text)
}

/** The last letter of `mn b3d.`, which figures part from the rest of its word. */
const endsWord = (tokens: Turn['tokens'], at: number) => tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.end === tokens[at]?.start

const isShortened = (word: string) => (word.length === 1 && /\p{L}/u.test(word)) || ABBREVIATIONS.has(word)
