import type { Turn } from '../chat/turn.ts'
import type { PreparedContext } from '../extract-context.ts'
import { itemHead } from './cuts/item-head.ts'
import { type Headed, liftHeadings } from './lift-headings.ts'
import { type Line, phonesOn } from './line.ts'
import { type Part, partOf, sliceOf } from './part.ts'
import { partRemarks } from './part-remarks.ts'
import type { Post } from './posts-of.ts'
import { splitLines } from './split-lines.ts'
import { findTable } from './table/find-table.ts'
import { rowParts } from './table/row-parts.ts'
import { withoutOpening } from './without-opening.ts'

/** The orders in a message, each with what stands above it, and the remarks between them. */
export function partsOf(post: Post, ready: PreparedContext): Part[] {
  const table = findTable(post)
  if (table) return rowParts(table, ready)
  const pieces = withoutNumbers(splitLines(post))
  if (pieces.length === 1) return pieces.map(lines => partOf(opened(lines), 'message', []))
  return liftHeadings(partRemarks(pieces), ready).flatMap(listParts)
}

/** Orders of a list; lines without a number are remarks, each by itself. */
function listParts({ lines, heading }: Headed): Part[] {
  const headings: Turn[] = heading ? [{ ...sliceOf(heading), label: 'city' }] : []
  if (phonesOn(lines).size === 0) return lines.map(line => partOf([line], 'list', []))
  return [partOf(opened(lines), 'list', headings)]
}

const FEWEST_NUMBERED = 2

/** Orders that open with a number in the list lose it, however the list was cut. */
function withoutNumbers(pieces: readonly Line[][]): Line[][] {
  const heads = pieces.map(([line]) => (line && line.ordinal === null ? itemHead(line) : null))
  const isNumbered = (n: number) => heads[n] !== null && phonesOn(pieces[n] ?? []).size > 0
  if (pieces.filter((_, n) => isNumbered(n)).length < FEWEST_NUMBERED) return [...pieces]
  return pieces.map((piece, n) => {
    const [line, ...rest] = piece
    const head = heads[n]
    return line && head && isNumbered(n) ? [{ ...line, first: head.first, ordinal: head.ordinal }, ...rest] : piece
  })
}

const opened = ([line, ...rest]: readonly Line[]): Line[] => (line ? [withoutOpening(line), ...rest] : [])
