/** What parts the cells of a table's row. */
export type Divider = '\t' | '|' | ';' | ',' | 'spaces'

/** A cell's place in its line, without the spaces and quotes around it. */
export interface Cell {
  start: number
  end: number
}

const WIDE = / {2,}|\t/g

/** The cells of a row, empty ones too; quotes keep a divider inside a cell. Runs of spaces part cells without empty ones between. */
export function cutCells(row: string, divider: Divider): Cell[] {
  const raw = divider === 'spaces' ? cutAtSpaces(row) : cutAt(row, divider)
  const isBordered = divider === '|' && raw.length > 2 && isEmpty(row, raw[0])
  const inner = isBordered ? raw.slice(1, isEmpty(row, raw.at(-1)) ? -1 : undefined) : raw
  return inner.map(cell => trim(row, cell))
}

const isEmpty = (row: string, cell: Cell | undefined) => cell !== undefined && row.slice(cell.start, cell.end).trim() === ''

function cutAt(row: string, divider: string): Cell[] {
  const cells: Cell[] = []
  let start = 0
  let quoted = false
  for (let at = 0; at <= row.length; at++) {
    if (row[at] === '"' && (quoted || row.slice(start, at).trim() === '')) quoted = !quoted
    if (at < row.length && (quoted || row[at] !== divider)) continue
    cells.push({ start, end: at })
    start = at + 1
  }
  return cells
}

function cutAtSpaces(row: string): Cell[] {
  const cells: Cell[] = []
  let start = 0
  for (const match of row.matchAll(WIDE)) {
    if (match.index > start) cells.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  if (start < row.length) cells.push({ start, end: row.length })
  return cells
}

function trim(row: string, { start, end }: Cell): Cell {
  const text = row.slice(start, end)
  const inner = text.replace(/^[\s"*\p{Cf}]+/u, '')
  const from = end - inner.length
  return { start: from, end: from + inner.replace(/[\s"*\p{Cf}]+$/u, '').length }
}
