import type { Turn } from '../chat/turn.ts'
import type { PreparedContext } from '../extract-context.ts'
import { cutProse } from './cuts/cut-prose.ts'
import { type Headed, liftHeadings } from './lift-headings.ts'
import { type Line, phonesOn } from './line.ts'
import { type Part, partOf, sliceOf, turnsOf } from './part.ts'
import { partRemarks } from './part-remarks.ts'
import type { Post } from './posts-of.ts'
import { RICH, readPart, richness } from './read-part.ts'
import { splitLines } from './split-lines.ts'
import { findTable } from './table/find-table.ts'
import { rowParts } from './table/row-parts.ts'
import { withoutNumbers } from './without-numbers.ts'
import { withoutOpening } from './without-opening.ts'

/** The orders in a message, each with what stands above it, and the remarks between them. */
export function partsOf(post: Post, ready: PreparedContext): Part[] {
  const table = findTable(post)
  if (table) return rowParts(table, ready)
  const pieces = withoutNumbers(splitLines(post))
  if (pieces.length === 1) return pieces.flatMap(cutProse).map(lines => partOf(opened(lines), 'message', []))
  return liftHeadings(partRemarks(pieces), ready).flatMap(piece => listParts(piece, ready))
}

/** Orders of a list; lines without a number are remarks, each by itself, but for an order that nobody can be called for. */
function listParts({ lines, heading }: Headed, ready: PreparedContext): Part[] {
  const headings: Turn[] = heading ? [{ ...sliceOf(heading), label: 'city' }] : []
  if (phonesOn(lines).size === 0) {
    const isOrder = lines.length > 1 && richness(readPart(turnsOf(lines), [], ready)) >= RICH
    return isOrder ? [] : lines.map(line => partOf([line], 'list', []))
  }
  return [partOf(opened(lines), 'list', headings)]
}

const opened = ([line, ...rest]: readonly Line[]): Line[] => (line ? [withoutOpening(line), ...rest] : [])
