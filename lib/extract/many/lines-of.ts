import { rangeOf, type Turn } from '../chat/turn.ts'
import { type ExportPrefix, exportPrefix } from './export-prefix.ts'
import { type Line, lineText, type PlacedPhone } from './line.ts'

const FEWEST_MESSAGES = 2

/**
 * The lines of a turn that say something. `phones`: by their first token, the numbers that may be a customer's. A line that opens a message of
 * an exported chat loses its date and author.
 */
export function linesOf(turn: Turn, phones: ReadonlyMap<number, string>): Line[] {
  const raw = rawLines(turn)
  const prefixes = raw.map(({ first, end }) => exportPrefix(lineText({ turn, first, end })))
  const isExport = areMessages(prefixes)
  const lines: Line[] = []
  let author = turn.author
  let after: Line['after'] = 'message'
  raw.forEach(({ first, end }, n) => {
    const prefix = isExport ? (prefixes[n] ?? null) : null
    const from = prefix ? afterPrefix(turn, first, end, prefix) : first
    if (prefix) {
      author = prefix.author
      after = 'message'
    }
    if (saysNothing(turn, from, end)) {
      if (after === 'line') after = 'gap'
      return
    }
    const own = phonesBetween(phones, from, end)
    lines.push({ turn, first: from, end, author, after, phones: own, ordinal: null })
    after = 'line'
  })
  return lines
}

/** Most of what opens with a date has an author: rows of a table that open so have none. */
function areMessages(prefixes: readonly (ExportPrefix | null)[]): boolean {
  const found = prefixes.filter(prefix => prefix !== null)
  return found.length >= FEWEST_MESSAGES && 2 * found.filter(({ author }) => author !== null).length >= found.length
}

function rawLines({ tokens }: Turn): { first: number; end: number }[] {
  const lines: { first: number; end: number }[] = []
  let first = 0
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && tokens[at]?.kind !== 'break') continue
    lines.push({ first, end: at })
    first = at + 1
  }
  return lines
}

function afterPrefix(turn: Turn, first: number, end: number, { length }: ExportPrefix): number {
  const { start } = rangeOf({ turn, first, end })
  let at = first
  while (at < end && rangeOf({ turn, first: at, end: at + 1 }).start < start + length) at++
  return at
}

/** Empty, or a rule: `-----`. */
function saysNothing({ tokens }: Turn, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (tokens[at]?.kind !== 'mark') return false
  return true
}

function phonesBetween(phones: ReadonlyMap<number, string>, first: number, end: number): PlacedPhone[] {
  const found: PlacedPhone[] = []
  for (let at = first; at < end; at++) {
    const e164 = phones.get(at)
    if (e164) found.push({ e164, at })
  }
  return found
}
