import type { CatalogueItem } from '../../lib/lead/catalogue.ts'

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The articles whose SKU or name holds every word typed, whatever the case and the accents. */
export function findItems(items: readonly CatalogueItem[], typed: string): CatalogueItem[] {
  const words = fold(typed).split(/\s+/).filter(Boolean)
  return items.filter(item => words.every(word => fold(`${item.sku} ${item.name}`).includes(word)))
}
