import { labelAt, type Turn } from '../../chat/turn.ts'
import type { PreparedContext } from '../../extract-context.ts'
import type { LabelField } from '../../words/labels.ts'
import { type CellFacts, cellFacts } from './cell-facts.ts'
import { figureColumns } from './figure-columns.ts'
import type { Row } from './find-table.ts'
import { cellTurn } from './read-cells.ts'

/** What the columns of a table hold, null where that is not known, and the rows below the header. */
export interface Columns {
  fields: (LabelField | null)[]
  rows: Row[]
}

/** Of a column's cells, so many must be of a kind. */
const MOST = 0.6
const FEWEST_LABELS = 2
/** Fields whose header is believed only when the cells are of that kind. */
const CHECKED: Partial<Record<LabelField, (facts: CellFacts) => boolean>> = {
  phone: facts => facts.phone,
  quantity: facts => facts.figure !== null,
  price: facts => facts.figure !== null,
  total: facts => facts.figure !== null,
  fullName: facts => facts.words && !facts.phone,
}

/** Reads the header where there is one, and tells what it does not say by what stands in the column. */
export function columnFields(rows: readonly Row[], ready: PreparedContext): Columns {
  const header = rows[0] && isHeader(rows[0]) ? rows[0] : null
  const below = header ? rows.slice(1) : [...rows]
  const width = rows[0]?.cells.length ?? 0
  const columns = Array.from({ length: width }, (_, column) => below.flatMap(row => cellTurn(row, column, null) ?? []))
  const facts = columns.map(turns => turns.map(turn => cellFacts(turn, ready)))
  const fields = columns.map((_, column) => (header ? checked(headerField(header, column), facts[column] ?? []) : null))
  fillUnmistakable(fields, facts)
  figureColumns(fields, facts)
  if (!header) fillTexts(fields, facts)
  return { fields, rows: below }
}

/** A row without a phone number, of which several cells are labels and no more. */
function isHeader(row: Row): boolean {
  if (row.line.phones.length > 0) return false
  return row.cells.filter((_, column) => headerField(row, column) !== null).length >= FEWEST_LABELS
}

function headerField(row: Row, column: number): LabelField | null {
  const turn = cellTurn(row, column, null)
  if (!turn || turn.tokens.some(token => token.kind === 'number' && token.text.length > 1)) return null
  const first = turn.tokens.findIndex(token => token.kind === 'word')
  return first < 0 ? null : (labelAt(turn, first)?.field ?? lastLabel(turn))
}

function lastLabel(turn: Turn): LabelField | null {
  for (let at = turn.tokens.length - 1; at >= 0; at--) {
    const label = labelAt(turn, at)
    if (label) return label.field
  }
  return null
}

const share = (facts: readonly CellFacts[], is: (facts: CellFacts) => boolean) =>
  facts.length === 0 ? 0 : facts.filter(is).length / facts.length

function checked(field: LabelField | null, facts: readonly CellFacts[]): LabelField | null {
  const is = field && CHECKED[field]
  // `Nb` counts as often as it notes
  if (field === 'note' && facts.length > 0 && share(facts, cell => cell.figure !== null) >= MOST) return null
  if (field === 'product' && share(facts, cell => cell.figure !== null && !cell.article) >= MOST) return null
  return is && facts.length > 0 && share(facts, is) < MOST ? null : field
}

/** Columns of phone numbers, articles, cities and dates show what they are. */
function fillUnmistakable(fields: (LabelField | null)[], facts: readonly (readonly CellFacts[])[]): void {
  const fill = (field: LabelField, is: (facts: CellFacts) => boolean) => {
    if (fields.includes(field)) return
    const shares = facts.map((cells, column) => (fields[column] === null ? share(cells, is) : 0))
    const best = shares.indexOf(Math.max(...shares))
    if ((shares[best] ?? 0) >= MOST) fields[best] = field
  }
  fill('phone', cell => cell.phone)
  fill('product', cell => cell.article)
  fill('city', cell => cell.city)
  fill('city', cell => cell.opensWithCity)
  facts.forEach((cells, column) => {
    const isOther = share(cells, cell => cell.date || cell.code) >= MOST || cells.some(cell => cell.cancelled)
    if (fields[column] === null && isOther) fields[column] = 'other'
  })
}

/** Without a header: the column with most given names holds the names, what is left of words is where people live. */
function fillTexts(fields: (LabelField | null)[], facts: readonly (readonly CellFacts[])[]): void {
  const texts = fields.flatMap((field, column) =>
    field === null && share(facts[column] ?? [], cell => cell.words) >= MOST ? [column] : [],
  )
  const nameLike = (column: number) => {
    const cells = facts[column] ?? []
    return share(cells, cell => cell.givenName && !cell.place) - share(cells, cell => cell.place || cell.figure !== null)
  }
  const names = texts.reduce<number | null>((top, next) => (top === null || nameLike(next) > nameLike(top) ? next : top), null)
  for (const column of texts) fields[column] = column === names && !fields.includes('fullName') ? 'fullName' : (fields[column] ?? 'address')
}
