import type { CatalogueRow, RowFault } from '../../lib/lead/catalogue-row.ts'

const cells: Record<RowFault | 'taken', keyof CatalogueRow> = {
  'no-sku': 'sku',
  'long-sku': 'sku',
  taken: 'sku',
  'no-name': 'name',
  'long-name': 'name',
  'bad-price': 'price',
}

/** The cell that a fault speaks of. */
export const wrongCell = (fault: RowFault | 'taken'): keyof CatalogueRow => cells[fault]
