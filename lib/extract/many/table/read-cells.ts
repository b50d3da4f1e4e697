import { rangeOf, readTurn, type Turn } from '../../chat/turn.ts'
import type { LabelField } from '../../words/labels.ts'
import { lineText } from '../line.ts'
import type { Row } from './find-table.ts'

/** The text of a cell as a turn of its own; null for an empty cell. `label`: what its column holds. */
export function cellTurn({ line, cells }: Row, column: number, label: LabelField | null): Turn | null {
  const cell = cells[column]
  if (!cell || cell.start >= cell.end) return null
  const { turn } = line
  const { from, index, speaker, author } = turn
  const offset = turn.offset + rangeOf(line).start + cell.start
  return readTurn(lineText(line).slice(cell.start, cell.end), { from, index, speaker, author, offset, label })
}
