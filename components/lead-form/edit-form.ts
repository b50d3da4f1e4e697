import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { FormLine, LeadForm, TextField } from '../../lib/lead/lead-form.ts'
import { amountText } from '../../lib/lead/money.ts'

/** One change by a person. Applied to the newest form, so that two changes in a row never undo each other. */
export type FormEdit = (form: LeadForm) => LeadForm

/** A person typed or picked `text`: from now on the field is theirs. */
export const setText =
  (name: TextField, text: string): FormEdit =>
  form => ({ ...form, fields: { ...form.fields, [name]: { ...form.fields[name], text, typed: true } } })

export const setDeliveryFee =
  (deliveryFee: string): FormEdit =>
  form => ({ ...form, deliveryFee })

/** Changes one line; an unknown key changes nothing. */
export const setLine =
  (key: string, change: Partial<Pick<FormLine, 'quantity' | 'unitPrice'>>): FormEdit =>
  form => ({ ...form, lines: form.lines.map(line => (line.key === key ? { ...line, ...change } : line)) })

export const removeLine =
  (key: string): FormEdit =>
  form => ({ ...form, lines: form.lines.filter(line => line.key !== key) })

const priceText = (item: CatalogueItem, currency: string) => (item.price === null ? '' : amountText(item.price, currency))

/**
 * Settles what a line is. The price of the chat stands while the product was unknown; in place of another product its own price
 * comes, if the catalogue has one.
 */
export const chooseProduct =
  (key: string, item: CatalogueItem, currency: string): FormEdit =>
  form => ({
    ...form,
    lines: form.lines.map(line => {
      if (line.key !== key) return line
      const keepsPrice = line.unitPrice !== '' && (line.sku === '' || line.sku === item.sku || item.price === null)
      const unitPrice = keepsPrice ? line.unitPrice : priceText(item, currency)
      return { ...line, sku: item.sku, name: item.name, unitPrice, confidence: null }
    }),
  })

const nextKey = (lines: FormLine[]) => {
  const keys = new Set(lines.map(({ key }) => key))
  let number = lines.length + 1
  while (keys.has(`line-${number}`)) number += 1
  return `line-${number}`
}

/** One more line, of one piece. */
export const addProduct =
  (item: CatalogueItem, currency: string): FormEdit =>
  form => {
    const line: FormLine = {
      key: nextKey(form.lines),
      sku: item.sku,
      name: item.name,
      quantity: 1,
      unitPrice: priceText(item, currency),
      confidence: null,
      evidence: [],
    }
    return { ...form, lines: [...form.lines, line] }
  }
