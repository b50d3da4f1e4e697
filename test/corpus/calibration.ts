import type { LeadDraft } from '../../lib/lead/lead-draft.ts'
import { majorUnits } from '../../lib/lead/money.ts'
import { type CitySpellings, compareField, TEXT_FIELDS } from './compare-lead.ts'
import type { ExpectedLead } from './labels.ts'

/** One field that the reader gave, how sure it was, and whether it was right. */
export interface SureField {
  field: string
  confidence: number
  right: boolean
}

/** What is given at this confidence or more is promised to be right 19 times of 20. */
export const SURE = 0.9

const DRAFT_FIELDS = { full_name: 'fullName', phone: 'phone', city: 'city', area: 'area', address: 'address' } as const

/** Every field of a draft beside its label, of each article the SKU, quantity and price; what was left null is left out. Without a draft, none. */
export function sureFields(expected: ExpectedLead, draft: LeadDraft | undefined, currency: string, cities: CitySpellings): SureField[] {
  if (!draft) return []
  const texts = TEXT_FIELDS.flatMap(field => {
    const given = draft[DRAFT_FIELDS[field]]
    const right = given !== null && compareField(field, expected, given.value, cities) === 'right'
    return given ? [{ field, confidence: given.confidence, right }] : []
  })
  return [...texts, ...draft.products.flatMap(product => sureProduct(expected, product, currency))]
}

function sureProduct(
  { products }: ExpectedLead,
  { sku, quantity, unitPrice }: LeadDraft['products'][number],
  currency: string,
): SureField[] {
  if (!sku) return []
  const wanted = products.find(product => product.sku.toUpperCase() === sku.value.toUpperCase())
  const price = unitPrice && {
    field: 'price',
    confidence: unitPrice.confidence,
    right: majorUnits(unitPrice.value, currency) === wanted?.price,
  }
  return [
    { field: 'sku', confidence: sku.confidence, right: wanted !== undefined },
    ...(quantity ? [{ field: 'quantity', confidence: quantity.confidence, right: wanted?.quantity === quantity.value }] : []),
    ...(price ? [price] : []),
  ]
}

const BANDS = [0.95, SURE, 0.8, 0.7, 0.6, 0]

/** By band of confidence, how many fields were given in it and what share was right; then the same by field of what is sure. */
export function calibrationTable(fields: readonly SureField[]): string {
  const bands = BANDS.map((least, n) => {
    const inBand = fields.filter(({ confidence }) => confidence >= least && confidence < (BANDS[n - 1] ?? 2))
    return row(`${least.toFixed(2)} and more`, inBand)
  })
  const sure = fields.filter(({ confidence }) => confidence >= SURE)
  const byField = [...Map.groupBy(sure, ({ field }) => field)].map(([field, list]) => row(field, list))
  return ['confidence       given   right', ...bands, '', `of ${SURE} and more`, ...byField, row('all', sure)].join('\n')
}

function row(name: string, fields: readonly SureField[]): string {
  const right = fields.filter(field => field.right).length
  const share = fields.length > 0 ? `${((100 * right) / fields.length).toFixed(1)}%` : '-'
  return name.padEnd(16) + String(fields.length).padStart(6) + share.padStart(8)
}
