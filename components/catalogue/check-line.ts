import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import { type CatalogueRow, type RowFault, readRow } from '../../lib/lead/catalogue-row.ts'
import { amountText } from '../../lib/lead/money.ts'
import { priceReader } from '../../lib/lead/read-price.ts'

/** An article as its line shows it, amounts as typed. */
export function rowOf({ sku, name, price }: CatalogueItem, currency: string): CatalogueRow {
  return { sku, name, price: price === null ? '' : amountText(price, currency) }
}

/** The article that a typed line describes, or what is wrong. `isTaken` tells whether another article has that SKU. */
export function checkLine(row: CatalogueRow, currency: string, isTaken: (sku: string) => boolean): CatalogueItem | RowFault | 'taken' {
  const item = readRow(row, priceReader(currency))
  return typeof item !== 'string' && isTaken(item.sku) ? 'taken' : item
}
