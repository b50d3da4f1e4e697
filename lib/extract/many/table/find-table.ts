import { labelAt, type Turn } from '../../chat/turn.ts'
import { type Line, lineText } from '../line.ts'
import { type Cell, cutCells, type Divider } from './cut-cells.ts'
import { cellTurn } from './read-cells.ts'

/** A row with one cell for each column, in the line's own text; null for a cell that the line does not have. */
export interface Row {
  line: Line
  cells: (Cell | null)[]
}

export interface Table {
  rows: Row[]
  /** Lines between and around the rows: headings, greetings, remarks. */
  others: Line[]
}

const DIVIDERS: readonly Divider[] = ['\t', '|', ';', 'spaces', ',']
const FEWEST_COLUMNS = 3
const FEWEST_ROWS = 2
/** Of the lines with a phone number, so many must be rows. */
const ENOUGH_ROWS = 0.75

/** The table in some lines: most lines with a phone number, two at least, have the same cells. Null when there is none. */
export function findTable(lines: readonly Line[]): Table | null {
  const withPhone = lines.filter(line => line.phones.length > 0)
  if (withPhone.length < FEWEST_ROWS) return null
  for (const divider of DIVIDERS) {
    const table = tableOf(lines, withPhone.length, divider)
    if (table) return table
  }
  return null
}

function tableOf(lines: readonly Line[], numbered: number, divider: Divider): Table | null {
  const cut = lines.map(line => ({ line, cells: cutCells(lineText(line), divider) }))
  const width = widthOf(cut, divider)
  if (width < FEWEST_COLUMNS) return null
  const guide = divider === 'spaces' ? (cut.find(({ cells }) => cells.length === width)?.cells ?? []) : null
  const isRow = ({ length }: Cell[]) => (guide ? length >= FEWEST_COLUMNS && length <= width : length === width)
  const rows = cut.filter(({ cells }) => isRow(cells)).map(({ line, cells }) => ({ line, cells: guide ? align(cells, guide) : cells }))
  const found = rows.filter(({ line }) => line.phones.length > 0)
  if (found.length < FEWEST_ROWS || found.length < numbered * ENOUGH_ROWS) return null
  if (found.slice(0, FEWEST_ROWS).every(isForm) || (divider === ',' && !isSheet(rows))) return null
  return { rows, others: cut.filter(({ cells }) => !isRow(cells)).map(({ line }) => line) }
}

/** `Nom: … | Tél: … | Ville: …`: each line is a form of its own. */
const isForm = (row: Row) => row.cells.filter((_, column) => saysItsLabel(cellTurn(row, column, null))).length > 1

function saysItsLabel(cell: Turn | null): boolean {
  const label = cell && labelAt(cell, 0)
  return label !== null && (cell?.tokens[label.end]?.text === ':' || cell?.tokens[label.end]?.text === '=')
}

/** Commas part words in any sentence: a sheet of cells has a header, empty cells, quotes, or figures by themselves. */
function isSheet(rows: readonly Row[]): boolean {
  const texts = rows.map(({ line, cells }) => cells.map(cell => lineText(line).slice(cell?.start, cell?.end)))
  const hasHeader = rows[0]?.line.phones.length === 0
  return hasHeader || texts.some(cells => cells.includes('')) || texts.every(cells => cells.some(cell => FIGURE.test(cell)))
}

const FIGURE = /^\d{1,5}(?:[.]\d{1,2})?$/

/** How many cells a row has: what most lines with a phone number have; where spaces part them, the most that any line has. */
function widthOf(cut: readonly { line: Line; cells: Cell[] }[], divider: Divider): number {
  const widths = cut.filter(({ line }) => line.phones.length > 0).map(({ cells }) => cells.length)
  if (divider === 'spaces') return cut.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  return [...counts].reduce((top, next) => (next[1] > top[1] ? next : top), [0, 0])[0]
}

/** Puts each cell under the column of `guide` that it stands nearest to, in order. */
function align(cells: readonly Cell[], guide: readonly Cell[]): (Cell | null)[] {
  const placed: (Cell | null)[] = guide.map(() => null)
  let column = 0
  cells.forEach((cell, n) => {
    const last = guide.length - (cells.length - n)
    while (column < last && distance(cell, guide[column + 1]) < distance(cell, guide[column])) column++
    placed[column] = cell
    column++
  })
  return placed
}

const distance = (cell: Cell, guide: Cell | undefined) =>
  guide ? Math.min(Math.abs(cell.start - guide.start), Math.abs(cell.end - guide.end)) : Number.POSITIVE_INFINITY
