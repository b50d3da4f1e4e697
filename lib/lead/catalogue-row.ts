import type { CatalogueItem } from './catalogue.ts'

/** One article as typed or pasted, nothing checked. */
export interface CatalogueRow {
  sku: string
  name: string
  price: string
}

/** Why a row is not an article. */
export type RowFault = 'no-sku' | 'long-sku' | 'no-name' | 'long-name' | 'bad-price'

export const MAX_SKU = 100
export const MAX_NAME = 200

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
const lengthOf = (text: string) => [...text].length

/** An empty price, or a dash as sheets have it, means that the price varies. */
const isOpen = (price: string) => /^[\s–—-]*$/.test(price)

/**
 * The article that a row describes, texts trimmed and on one line, or the first thing that is wrong with it. `readPrice` reads
 * the price into minor units (see `priceReader`).
 */
export function readRow(row: CatalogueRow, readPrice: (text: string) => number | null): CatalogueItem | RowFault {
  const sku = oneLine(row.sku)
  const name = oneLine(row.name)
  if (sku === '') return 'no-sku'
  if (lengthOf(sku) > MAX_SKU) return 'long-sku'
  if (name === '') return 'no-name'
  if (lengthOf(name) > MAX_NAME) return 'long-name'
  if (isOpen(row.price)) return { sku, name, price: null }
  const price = readPrice(row.price)
  return price === null ? 'bad-price' : { sku, name, price }
}
