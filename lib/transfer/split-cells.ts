export type Separator = '\t' | ';' | '|' | ','

/** Where two are equally likely, the earlier one: names and prices hold commas, hardly ever tabs. */
const SEPARATORS: readonly Separator[] = ['\t', ';', '|', ',']

/** One row of a pasted sheet. `line` is where it starts, from 1: a quoted cell may span several. */
export interface CellRow {
  line: number
  cells: string[]
}

/** The separator that most lines hold; a tab when none does. */
export function findSeparator(text: string): Separator {
  const lines = text.split(/\r\n?|\n/)
  const counts = SEPARATORS.map(separator => lines.filter(line => line.includes(separator)).length)
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? '\t'
}

/** Where a cell's content stands and where the cell ends: at a separator, a line end or the end of the text. */
interface Span {
  content: string
  end: number
}

function pastSpaces(text: string, at: number): number {
  let next = at
  while (text[next] === ' ') next++
  return next
}

/** The quoted cell that starts here, or null: no quote, none that closes, or more text behind the closing one. */
function quotedCell(text: string, start: number, separator: Separator): Span | null {
  const open = pastSpaces(text, start)
  if (text[open] !== '"') return null
  let close = text.indexOf('"', open + 1)
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
  if (close < 0) return null
  const end = pastSpaces(text, close + 1)
  if (end < text.length && text[end] !== separator && text[end] !== '\n') return null
  return { content: text.slice(open + 1, close).replaceAll('""', '"'), end }
}

function plainCell(text: string, start: number, separator: Separator): Span {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++
  return { content: text.slice(start, end), end }
}

const countLines = (text: string) => text.split('\n').length - 1

/**
 * The rows of a pasted sheet, as RFC 4180 has it: a cell in double quotes may hold separators, line ends and doubled quotes. A quote
 * that opens no whole cell is a letter like any other, so that `12" tray` loses nothing. Blank lines are left out.
 */
export function splitCells(pasted: string, separator: Separator): CellRow[] {
  const text = pasted.replace(/\r\n?/g, '\n')
  const rows: CellRow[] = []
  let row: CellRow = { line: 1, cells: [] }
  let line = 1
  for (let start = 0; start <= text.length; ) {
    const { content, end } = quotedCell(text, start, separator) ?? plainCell(text, start, separator)
    row.cells.push(content)
    line += countLines(text.slice(start, end + 1))
    start = end + 1
    if (text[end] === separator) continue
    if (row.cells.some(cell => cell.trim() !== '')) rows.push(row)
    row = { line, cells: [] }
  }
  return rows
}
