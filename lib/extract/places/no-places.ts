import type { Turn } from '../chat/turn.ts'
import { referenceStart } from '../phones/is-reference.ts'
import { linkMasks } from '../phones/link-masks.ts'

/** No door has a number of so many digits, and no postcode here: it is a phone number that lacks some, a parcel, an account. */
const FEWEST_DIGITS = 6
const INSIDE = new Set(['.', '-', '/', '_', '+'])

/** Tokens that tell neither a place nor a name: links, handles, and what is numbered for itself, with the word before it. `phones`: the tokens of phone numbers. */
export function noPlaces(turn: Turn, phones: ReadonlySet<number>): ReadonlySet<number> {
  const { masked } = linkMasks(turn)
  if (!turn.tokens.some(({ kind }) => kind === 'number')) return masked
  const found = new Set(masked)
  for (let at = 0; at < turn.tokens.length; ) {
    const end = phones.has(at) ? at : figuresEnd(turn, at, phones)
    const first = end > at ? numberedFrom(turn, at, end) : null
    if (first !== null) for (let n = first; n < codeEnd(turn, end); n++) found.add(n)
    at = Math.max(end, at + 1)
  }
  return found
}

/** The token after figures with nothing but spaces and such marks between them. */
function figuresEnd({ tokens }: Turn, first: number, phones: ReadonlySet<number>): number {
  let end = first
  for (let at = first; !phones.has(at) && (tokens[at]?.kind === 'number' || (at > first && INSIDE.has(tokens[at]?.text ?? ''))); at++)
    if (tokens[at]?.kind === 'number') end = at + 1
  return end
}

/** Where the figures with their letters and the word for them begin; null for figures that may be a door's. */
function numberedFrom(turn: Turn, first: number, end: number): number | null {
  const digits = turn.tokens.slice(first, end).reduce((sum, { kind, text }) => sum + (kind === 'number' ? text.length : 0), 0)
  const start = isGlued(turn, first) && turn.tokens[first - 1]?.kind === 'word' ? first - 1 : first
  const reference = referenceStart(turn, start)
  return digits >= FEWEST_DIGITS || (reference !== null && start < first) ? (reference ?? start) : null
}

/** `LD123456789MA`: the letters that end a code. */
const codeEnd = (turn: Turn, end: number) => (isGlued(turn, end) && turn.tokens[end]?.kind === 'word' ? end + 1 : end)

const isGlued = ({ tokens }: Turn, at: number) => tokens[at]?.start === tokens[at - 1]?.end
