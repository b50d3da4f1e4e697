import type { CatalogueItem } from '../../../lib/lead/catalogue.ts'
import { parseAmount } from '../../../lib/lead/money.ts'
import type { CommittedLead } from '../../sandbox/committed-leads.ts'
import type { FilledForm } from '../flows/capture.ts'

/** One field on both sides, each as a person would read it. */
export interface Compared {
  field: string
  form: string
  row: string
  equal: boolean
}

/** What it takes to compare words of a form with data of a CRM. */
export interface Terms {
  catalogue: readonly CatalogueItem[]
  /** ISO 4217. */
  currency: string
  /** Digits and signs of a number, made comparable: E.164, or the text itself when it is none. */
  phone(text: string): string
}

interface RowProduct {
  sku: string
  quantity: number
  price: number
}

const text = (value: unknown) => (value === null || value === undefined ? '' : String(value))
const productsOf = (row: CommittedLead) => (row.products ?? []) as RowProduct[]
const customField = (row: CommittedLead, key: string) =>
  text(((row.data ?? []) as { key: string; value: string }[]).find(entry => entry.key === key)?.value)

/** Minor units as text, for comparing; what is no amount stays as it is. */
const amount = (written: string, { currency }: Terms) => String(parseAmount(written || '0', currency) ?? written)

function productFields(form: FilledForm, row: CommittedLead, terms: Terms): Compared[] {
  const products = productsOf(row)
  const lines = form.lines.map(line => ({ ...line, sku: terms.catalogue.find(item => item.name === line.name)?.sku ?? line.name }))
  return Array.from({ length: Math.max(lines.length, products.length) }, (_, index) => {
    const [line, product] = [lines[index], products[index]]
    return {
      field: `Product ${index + 1}`,
      form: line ? `${line.quantity} x ${line.sku} at ${line.unitPrice}` : '',
      row: product ? `${product.quantity} x ${product.sku} at ${product.price}` : '',
      equal:
        line?.sku === product?.sku &&
        Number(line?.quantity) === product?.quantity &&
        amount(text(line?.unitPrice), terms) === amount(text(product?.price), terms),
    }
  })
}

/** Every field of the form beside what the CRM (WedoCOD web 1.0) now holds of it. */
export function compareRow(form: FilledForm, row: CommittedLead, terms: Terms): Compared[] {
  const plain = (field: string, typed: string, held: unknown, same = (one: string) => one): Compared => ({
    field,
    form: typed,
    row: text(held),
    equal: same(typed) === same(text(held)),
  })
  return [
    plain('Name', form.name, row.full_name),
    plain('Phone', form.phone, row.phone, terms.phone),
    plain('City', form.city, row.city),
    plain('Area', form.area, row.area),
    plain('Address', form.address, row.address),
    ...productFields(form, row, terms),
    plain('Delivery', form.deliveryFee, customField(row, 'delivery_fee'), written => amount(written, terms)),
  ]
}
