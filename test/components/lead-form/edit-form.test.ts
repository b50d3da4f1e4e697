import { describe, expect, it } from 'vitest'
import { addProduct, chooseProduct, removeLine, setLine, setText } from '../../../components/lead-form/edit-form.ts'
import type { LeadForm } from '../../../lib/lead/lead-form.ts'
import { emptyForm, filledForm } from '../sample-order.ts'

const oil = { sku: 'OIL', name: 'Argan oil', price: 18950 }
const open = { sku: 'OPEN', name: 'Gift box', price: null }
const pricesOf = (form: LeadForm) => form.lines.map(({ unitPrice }) => unitPrice)
const unknown: LeadForm = { ...filledForm, lines: filledForm.lines.map(line => ({ ...line, sku: '' })) }

describe('an edit of the form', () => {
  it('makes a typed field a person’s and leaves the others alone', () => {
    const { fields } = setText('city', 'Fès')(filledForm)
    expect(fields.city).toEqual({ ...filledForm.fields.city, text: 'Fès', typed: true })
    expect(fields.phone).toBe(filledForm.fields.phone)
  })

  it('adds a product of one piece at its price', () => {
    expect(addProduct(oil, 'MAD')(emptyForm).lines).toMatchObject([{ sku: 'OIL', name: 'Argan oil', quantity: 1, unitPrice: '189.50' }])
  })

  it('leaves the price of a product open that has none', () => {
    expect(pricesOf(addProduct(open, 'MAD')(emptyForm))).toEqual([''])
  })

  it('gives each line a key of its own, even after one was removed', () => {
    const two = addProduct(open, 'MAD')(addProduct(oil, 'MAD')(emptyForm))
    const [first] = two.lines
    const again = addProduct(oil, 'MAD')(removeLine(first?.key ?? '')(two))
    expect(new Set(again.lines.map(({ key }) => key)).size).toBe(2)
  })

  it('settles an unknown product at the price of the chat', () => {
    const settled = chooseProduct('l1', oil, 'MAD')(unknown)
    expect(settled.lines[0]).toMatchObject({ sku: 'OIL', name: 'Argan oil', quantity: 2, unitPrice: '149', confidence: null })
  })

  it('takes the price of the catalogue in place of another product', () => {
    expect(pricesOf(chooseProduct('l1', oil, 'MAD')(filledForm))).toEqual(['189.50', '199'])
  })

  it('keeps the price when the product chosen has none', () => {
    expect(pricesOf(chooseProduct('l1', open, 'MAD')(filledForm))).toEqual(['149', '199'])
  })

  it('keeps a typed price when the same product is chosen again', () => {
    const typed = setLine('l1', { unitPrice: '120' })(filledForm)
    expect(pricesOf(chooseProduct('l1', { sku: 'ARG-50', name: 'Argan night cream', price: 14900 }, 'MAD')(typed))).toEqual(['120', '199'])
  })

  it('changes nothing for a line that is gone', () => {
    expect(setLine('gone', { quantity: 7 })(filledForm).lines).toEqual(filledForm.lines)
  })
})
