import type { Turn } from '../chat/turn.ts'

const YEAR = /^(?:19|20)\d\d$/
const SEPARATORS = new Set(['/', '.', '-'])

/** Tokens that belong to a date or a time of day: `03/09/2026`, `2026-09-03`, `16:30`, `17h30`. */
export function findDates({ tokens }: Turn): Set<number> {
  const found = new Set<number>()
  for (let at = 0; at < tokens.length; at++) {
    const end = Math.max(dateEnd(tokens, at), timeEnd(tokens, at))
    for (let n = at; n < end; n++) found.add(n)
  }
  return found
}

type Tokens = Turn['tokens']

const numberAt = (tokens: Tokens, at: number) => (tokens[at]?.kind === 'number' ? (tokens[at]?.text ?? '') : '')

function isGlued(tokens: Tokens, first: number, end: number): boolean {
  for (let at = first + 1; at < end; at++) if (tokens[at]?.start !== tokens[at - 1]?.end) return false
  return true
}

/** The token after a date that starts at `at`, or 0. `06.12.20.33.44` is a phone number, whatever its head looks like. */
function dateEnd(tokens: Tokens, at: number): number {
  const separator = tokens[at + 1]?.text ?? ''
  if (!SEPARATORS.has(separator) || tokens[at + 3]?.text !== separator || !isGlued(tokens, at, at + 5)) return 0
  if (tokens[at + 5]?.text === separator || tokens[at - 1]?.text === separator) return 0
  return isDate(numberAt(tokens, at), numberAt(tokens, at + 2), numberAt(tokens, at + 4)) ? at + 5 : 0
}

function timeEnd(tokens: Tokens, at: number): number {
  const separator = tokens[at + 1]?.text
  if ((separator !== ':' && separator !== 'h') || !isHour(numberAt(tokens, at))) return 0
  if (isMinute(numberAt(tokens, at + 2)) && isGlued(tokens, at, at + 3)) return at + 3
  return separator === 'h' ? at + 2 : 0
}

function isDate(a: string, b: string, c: string): boolean {
  if (YEAR.test(a)) return within(b, 12) && within(c, 31)
  return within(a, 31) && within(b, 12) && (YEAR.test(c) || (c.length === 2 && within(c, 99)))
}

const within = (text: string, most: number) => text.length > 0 && text.length <= 2 && Number(text) >= 1 && Number(text) <= most
const isHour = (text: string) => text.length > 0 && text.length <= 2 && Number(text) < 24
const isMinute = (text: string) => text.length === 2 && Number(text) < 60
