import type { PreparedContext } from '../extract-context.ts'
import { liftHeadings } from './lift-headings.ts'
import { type Part, partOf, sliceOf } from './part.ts'
import type { Post } from './posts-of.ts'
import { splitLines } from './split-lines.ts'
import { findTable } from './table/find-table.ts'
import { rowParts } from './table/row-parts.ts'

/** The orders in a message, each with what stands above it, and the remarks between them. */
export function partsOf(post: Post, ready: PreparedContext): Part[] {
  const table = findTable(post)
  if (table) return rowParts(table, ready)
  const pieces = liftHeadings(splitLines(post), ready)
  const from = pieces.length > 1 ? 'list' : 'message'
  return pieces
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines, heading }) => partOf(lines, from, heading ? [{ ...sliceOf(heading), label: 'city' }] : []))
}
