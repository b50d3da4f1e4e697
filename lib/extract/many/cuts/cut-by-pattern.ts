import { labelAt } from '../../chat/turn.ts'
import { givenNameEnd } from '../../names/given-name.ts'
import { type Line, tokensIn } from '../line.ts'
import { isSmallTalk } from '../small-talk.ts'
import { cutBefore } from './cut-before.ts'
import { skipMarks } from './item-head.ts'

const MOST_LINES_BEFORE = 4
const ENOUGH_ALIKE = 0.7

/**
 * Cuts orders of several lines that nothing parts: each opens as many lines before its phone number as the first one does, with a line of the
 * same kind. Null when no number of lines makes them alike.
 */
export function cutByPattern(lines: readonly Line[]): Line[][] | null {
  const phones = lines.flatMap((line, n) => (line.phones.length > 0 ? [n] : []))
  const lead = lines.slice(0, phones[0]).filter(line => !isSmallTalk(line)).length
  let best: { starts: number[]; alike: number } | null = null
  for (let back = Math.min(lead, MOST_LINES_BEFORE); back >= 0; back--) {
    const starts = startsOf(phones, back)
    const alike = starts ? likenessOf(starts.map(start => shapeOf(lines[start]))) : 0
    if (starts && alike >= ENOUGH_ALIKE && alike > (best?.alike ?? 0)) best = { starts, alike }
  }
  return best && best.starts.length > 1 ? cutBefore(lines, best.starts) : null
}

/** Null when an order would open before the phone number of the one above it. */
function startsOf(phones: readonly number[], back: number): number[] | null {
  const starts = phones.map(phone => phone - back)
  return starts.every((start, n) => start >= 0 && start > (phones[n - 1] ?? -1)) ? starts : null
}

function likenessOf(shapes: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1)
  return shapes.length === 0 ? 0 : Math.max(...counts.values()) / shapes.length
}

/** What kind of line it is: what it opens with, and whether a number stands on it. */
function shapeOf(line: Line | undefined): string {
  if (!line) return ''
  const { turn, end } = line
  const first = skipMarks(turn, line.first, end)
  const label = labelAt(turn, first)?.field ?? ''
  const opens = label || (givenNameEnd(turn, first) ? 'name' : (turn.tokens[first]?.kind ?? ''))
  const hasNumber = tokensIn(line).some(token => token.kind === 'number')
  return `${opens} ${hasNumber ? 'number' : ''} ${line.phones.length > 0 ? 'phone' : ''}`
}
