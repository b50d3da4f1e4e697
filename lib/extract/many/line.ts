import { rangeOf, type Span, type Turn } from '../chat/turn.ts'

/** A phone number, E.164, and the token that it starts with. */
export interface PlacedPhone {
  e164: string
  at: number
}

/** A line of a text that may hold several orders: tokens `first` up to `end` of the turn it was read in. */
export interface Line extends Span {
  author: string | null
  /** What parts it from the line before: another message, an empty or ruled line, or nothing. */
  after: 'message' | 'gap' | 'line'
  /** Numbers on it that may be a customer's. */
  phones: readonly PlacedPhone[]
  /** Its number in a list (`3)`, `Commande 3`), which is cut off. */
  ordinal: number | null
}

/** The line as it was written. */
export function lineText(line: Span): string {
  const { start, end } = rangeOf(line)
  return line.turn.folded.original.slice(start, end)
}

export const tokensIn = ({ turn, first, end }: Span): Turn['tokens'] => turn.tokens.slice(first, end)

/** The different numbers on these lines. */
export const phonesOn = (lines: readonly Line[]): Set<string> => new Set(lines.flatMap(line => line.phones.map(phone => phone.e164)))
