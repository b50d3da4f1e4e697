import { type Key, t } from '../../lib/i18n.ts'

const names: Record<string, Key> = {
  fullName: 'fieldName',
  phone: 'fieldPhone',
  secondPhone: 'fieldSecondPhone',
  city: 'fieldCity',
  area: 'fieldArea',
  address: 'fieldAddress',
  note: 'fieldNote',
  deliveryFee: 'delivery',
  products: 'products',
}

/** What a CRM complains of, in the reader's words: `products.0.sku` is product 1. A field that is not ours keeps its own name. */
export function errorFieldWords(field: string): string {
  const line = /^products\.(\d+)/.exec(field)
  if (line) return t('productNumber', { number: Number(line[1]) + 1 })
  return Object.hasOwn(names, field) ? t(names[field] as Key) : field
}
