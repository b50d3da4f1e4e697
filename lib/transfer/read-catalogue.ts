import type { CatalogueItem } from '../lead/catalogue.ts'
import { type RowFault, readRow } from '../lead/catalogue-row.ts'
import { decimalsOf } from '../lead/money.ts'
import { priceReader } from '../lead/read-price.ts'
import { pickCells, readHeader } from './catalogue-columns.ts'
import { type CellRow, findSeparator, splitCells } from './split-cells.ts'

/** Why a line was left out. */
export type LineFault = RowFault | 'too-many-cells'

/** What was understood of a pasted catalogue. Lines count from 1, as the paste box shows them. */
export interface CatalogueReading {
  /** Each SKU once, in the order of first mention. */
  items: CatalogueItem[]
  /** Lines left out, with what they hold and why. */
  faults: { line: number; text: string; fault: LineFault }[]
  /** Articles that a later line replaced. */
  replaced: { sku: string; line: number; by: number }[]
}

const MAX_SHOWN = 80

const shown = (row: CellRow) => row.cells.join(' ').replace(/\s+/g, ' ').trim().slice(0, MAX_SHOWN)

/**
 * Reads a catalogue as pasted from a sheet or typed: SKU, name and price per line, parted by tabs, semicolons, pipes or commas. A
 * header in English, French or Arabic may put the columns in another order. Of two lines with one SKU the last wins. Prices become
 * minor units of `currency`. Any text is borne: what is no article is listed, never thrown.
 */
export function readCatalogue(text: string, currency: string): CatalogueReading {
  const pasted = text.replace(/^\uFEFF/, '')
  const separator = findSeparator(pasted)
  const rows = splitCells(pasted, separator)
  const header = readHeader(rows[0]?.cells ?? [])
  const readPrice = priceReader(currency)
  const decimals = decimalsOf(currency)
  const taken = new Map<string, { item: CatalogueItem; line: number }>()
  const reading: CatalogueReading = { items: [], faults: [], replaced: [] }
  for (const row of header ? rows.slice(1) : rows) {
    const cells = pickCells(row.cells, header, separator, decimals)
    const item = cells === 'too-many-cells' ? cells : readRow(cells, readPrice)
    if (typeof item === 'string') reading.faults.push({ line: row.line, text: shown(row), fault: item })
    else {
      const earlier = taken.get(item.sku)
      if (earlier) reading.replaced.push({ sku: item.sku, line: earlier.line, by: row.line })
      taken.set(item.sku, { item, line: row.line })
    }
  }
  return { ...reading, items: [...taken.values()].map(({ item }) => item) }
}
