import type { LabelField } from '../../words/labels.ts'
import type { CellFacts } from './cell-facts.ts'

const MOST = 0.8
const MOST_PIECES = 99
/** The only column of figures holds prices when they are larger. */
const MOST_PIECES_ALONE = 12

interface FigureColumn {
  column: number
  values: (number | null)[]
}

/** Tells counts, prices, totals and row numbers apart among the columns of bare figures that are not known yet. Writes into `fields`. */
export function figureColumns(fields: (LabelField | null)[], facts: readonly (readonly CellFacts[])[]): void {
  const open = facts.flatMap((cells, column): FigureColumn[] => {
    const values = cells.map(cell => cell.figure)
    const found = values.filter(value => value !== null).length
    return fields[column] === null && found > 0 && found >= cells.length * MOST ? [{ column, values }] : []
  })
  const figures = open.filter(figure => !isRowNumber(figure))
  for (const { column } of open) fields[column] = 'other'
  const most = figures.length > 1 ? MOST_PIECES : MOST_PIECES_ALONE
  const counts = fields.includes('quantity') ? undefined : smallest(figures.filter(figure => isCount(figure, most)))
  if (counts) fields[counts.column] = 'quantity'
  const sums = figures.filter(figure => figure !== counts)
  const total = sums.find(sum => counts && sums.some(price => price !== sum && isProduct(sum, price, counts)))
  for (const sum of sums) {
    const field = sum === total ? 'total' : 'price'
    if (!fields.includes(field)) fields[sum.column] = field
  }
}

/** 1, 2, 3 … in the first column. */
const isRowNumber = ({ column, values }: FigureColumn) =>
  column === 0 && values.length > 1 && values.every((value, n) => value !== null && value === (values[0] ?? 0) + n)

const isCount = ({ values }: FigureColumn, most: number) =>
  values.every(value => value === null || (Number.isInteger(value) && value >= 1 && value <= most))

const smallest = (figures: readonly FigureColumn[]) =>
  figures.reduce<FigureColumn | undefined>((least, next) => (least && sumOf(least) <= sumOf(next) ? least : next), undefined)

const sumOf = ({ values }: FigureColumn) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0)

const isProduct = (sum: FigureColumn, price: FigureColumn, counts: FigureColumn) =>
  sum.values.every((value, n) => value === (price.values[n] ?? 0) * (counts.values[n] ?? 0)) &&
  sum.values.some((value, n) => value !== price.values[n])
