import {
  type CitySpellings,
  compareField,
  compareNote,
  isBlank,
  isRight,
  TEXT_FIELDS,
  type TextField,
  type Verdict,
} from './compare-lead.ts'
import type { ExpectedLead } from './labels.ts'
import type { PredictedLead } from './predict.ts'

/** Right answers, wrong ones, and those that are missing. */
export interface Counts {
  tp: number
  fp: number
  fn: number
}

export interface LeadScore {
  fields: Record<TextField, Verdict>
  phones: Counts
  /** SKU and quantity. */
  products: Counts
  sku: Counts
  price: Counts
  note: Verdict
  productsExact: boolean
  /** Name, phone, city, products. */
  coreExact: boolean
  /** Core, area and address. */
  leadExact: boolean
  expectedNothing: boolean
  gaveNothing: boolean
}

type Product = PredictedLead['products'][number]

const PRICE_TOLERANCE = 0.01
export const NOTHING: PredictedLead = {
  full_name: null,
  phone: null,
  phones: [],
  city: null,
  area: null,
  address: null,
  products: [],
  note: null,
}

/** Scores one predicted lead; null is an empty one. */
export function scoreLead(expected: ExpectedLead, predicted: PredictedLead | null, cities: CitySpellings): LeadScore {
  const lead = predicted ?? NOTHING
  const fields = Object.fromEntries(
    TEXT_FIELDS.map(field => [field, compareField(field, expected, lead[field], cities)]),
  ) as LeadScore['fields']
  const wanted = addUp(expected.products)
  const given = addUp(lead.products)
  const products = countProducts(wanted, given)
  const productsExact = products.fp === 0 && products.fn === 0
  const coreExact = isRight(fields.full_name) && isRight(fields.phone) && isRight(fields.city) && productsExact
  return {
    fields,
    phones: bestPhones(expected, lead.phones),
    products,
    sku: countKeys(wanted, given),
    price: countPrices(wanted, given),
    note: compareNote(expected.note, lead.note),
    productsExact,
    coreExact,
    leadExact: coreExact && isRight(fields.area) && isRight(fields.address),
    expectedNothing: TEXT_FIELDS.every(field => expected[field] == null) && wanted.size === 0,
    gaveNothing: TEXT_FIELDS.every(field => isBlank(lead[field])) && given.size === 0,
  }
}

/** By SKU, upper case; the same one twice is added up. */
function addUp(products: readonly Product[]): Map<string, Product> {
  const bySku = new Map<string, Product>()
  for (const product of products) {
    const key = product.sku.trim().toUpperCase()
    const known = bySku.get(key)
    bySku.set(key, known ? { ...known, quantity: known.quantity + product.quantity } : product)
  }
  return bySku
}

function countProducts(wanted: Map<string, Product>, given: Map<string, Product>): Counts {
  const right = [...wanted].filter(([sku, product]) => given.get(sku)?.quantity === product.quantity).length
  return { tp: right, fp: given.size - right, fn: wanted.size - right }
}

function countKeys(wanted: Map<string, Product>, given: Map<string, Product>): Counts {
  const right = [...wanted.keys()].filter(sku => given.has(sku)).length
  return { tp: right, fp: given.size - right, fn: wanted.size - right }
}

function countPrices(wanted: Map<string, Product>, given: Map<string, Product>): Counts {
  const counts = { tp: 0, fp: 0, fn: 0 }
  for (const sku of new Set([...wanted.keys(), ...given.keys()])) {
    const expected = wanted.get(sku)?.price ?? null
    const price = given.get(sku)?.price ?? null
    const right = expected !== null && price !== null && Math.abs(price - expected) <= PRICE_TOLERANCE
    if (right) counts.tp++
    if (expected !== null && !right) counts.fn++
    if (price !== null && !right) counts.fp++
  }
  return counts
}

/** Against the set of numbers, of those that are accepted, that fits best. */
function bestPhones({ phones = [], accept }: ExpectedLead, given: readonly string[]): Counts {
  const mine = [...new Set(given.map(phone => phone.trim()))]
  const sets = [phones, ...((accept?.phones ?? []) as string[][])]
  const counted = sets.map(set => {
    const tp = mine.filter(phone => set.includes(phone)).length
    return { tp, fp: mine.length - tp, fn: set.length - tp }
  })
  return counted.reduce((best, next) => (next.fp + next.fn < best.fp + best.fn ? next : best))
}
