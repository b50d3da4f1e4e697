import { labelAt, means, type Turn } from '../../chat/turn.ts'
import type { PreparedContext } from '../../extract-context.ts'
import type { LabelField } from '../../words/labels.ts'
import { namesOnlyCity } from '../headings.ts'
import { type Line, phonesOn } from '../line.ts'
import { type Part, partOf, sliceOf } from '../part.ts'
import { columnFields } from './column-fields.ts'
import type { Row, Table } from './find-table.ts'
import { cellTurn } from './read-cells.ts'

/** The order in which cells are read: counts and prices need to know of what. */
const READING_ORDER: readonly LabelField[] = [
  'fullName',
  'givenName',
  'familyName',
  'phone',
  'city',
  'area',
  'address',
  'product',
  'quantity',
  'price',
  'total',
  'note',
]

/** Each row as a chat of its own, in which every cell is a labelled value; the lines between the rows as headings and remarks. */
export function rowParts({ rows, others }: Table, ready: PreparedContext): Part[] {
  const { fields, rows: below } = columnFields(rows, ready)
  const byLine = new Map(below.map(row => [row.line, row]))
  const header = rows.length > below.length ? rows[0]?.line : undefined
  let heading: Line | null = null
  return inOrder(rows, others).flatMap(line => {
    const row = byLine.get(line)
    if (row) return [rowPart(row, fields, heading)]
    if (line === header) return []
    if (namesOnlyCity(line, ready)) {
      heading = line
      return []
    }
    return [partOf([line], 'message', [])]
  })
}

const inOrder = (rows: readonly Row[], others: readonly Line[]): Line[] =>
  [...rows.map(row => row.line), ...others].sort((a, b) => a.turn.index - b.turn.index || a.first - b.first)

function rowPart(row: Row, fields: readonly (LabelField | null)[], heading: Line | null): Part {
  const cells = fields.flatMap((field, column) => cellTurn(row, column, field) ?? [])
  const known = READING_ORDER.flatMap(field => cells.filter(cell => cell.label === field))
  const hasPrice = known.some(cell => cell.label === 'price')
  return {
    turns: known.filter(cell => !(hasPrice && cell.label === 'total')),
    author: row.line.author,
    ordinal: ordinalOf(row),
    headings: heading ? [{ ...sliceOf(heading), label: 'city' }] : [],
    phones: phonesOn([row.line]),
    cancelled: cells.some(isCancelled),
    from: 'row',
  }
}

/** A cell that opens with the word for it, and is no name or article. */
const isCancelled = (cell: Turn) =>
  cell.label !== 'fullName' && cell.label !== 'product' && means(cell, 0, 'cancelled') && !labelAt(cell, 0)

function ordinalOf(row: Row): number | null {
  const first = cellTurn(row, 0, null)?.tokens
  const token = first?.find(({ kind }) => kind === 'number')
  return token && first?.every(({ kind }) => kind !== 'word') && token.text.length < 4 ? Number(token.text) : null
}
