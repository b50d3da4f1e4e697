import type { Lead } from '../../lead/lead.ts'
import { customFields } from './custom-fields.ts'

const NAMES: Record<string, keyof Lead> = { full_name: 'fullName' }
const PRODUCT_NAMES: Record<string, string> = { price: 'unitPrice', total: 'unitPrice' }

const ours = (names: Record<string, string>, name: string) => (Object.hasOwn(names, name) ? (names[name] ?? name) : name)

/**
 * WedoCOD's path inside one row of `leads[]` in our words: `full_name` is `fullName`, `products.0.price` is
 * `products.0.unitPrice`, `data.2.value` is the part of the lead that stands there. What it invents is kept as it is.
 */
export function fieldWords(path: string[], lead: Lead): string {
  const [head = '', index = '', name] = path
  if (head === 'products' && name !== undefined) return [head, index, ours(PRODUCT_NAMES, name)].join('.')
  // Too many entries: only a long note makes so many.
  if (head === 'data' && path.length === 1) return 'note'
  if (head === 'data') return customFields(lead)[Number(index)]?.field ?? path.join('.')
  return [ours(NAMES, head), ...path.slice(1)].join('.')
}
