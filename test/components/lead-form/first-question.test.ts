import { describe, expect, it } from 'vitest'
import { setText } from '../../../components/lead-form/edit-form.ts'
import { asksAt } from '../../../components/lead-form/first-question.ts'
import { emptyForm, filledForm } from '../sample-order.ts'

describe('a fresh form asks', () => {
  it('at a doubtful field', () => expect(asksAt('city', filledForm)).toBe(true))
  it('not at a sure one', () => expect(asksAt('phone', filledForm)).toBe(false))
  it('at a missing field that an order needs', () => expect(asksAt('address', emptyForm)).toBe(true))
  it('not at a missing one that it may lack', () => expect(asksAt('area', emptyForm)).toBe(false))
  it('not at a field that a person typed', () => expect(asksAt('city', setText('city', 'Tanger')(filledForm))).toBe(false))
  it('at the product button while there is no product', () => expect(asksAt('lines', emptyForm)).toBe(true))
  it('not at a line that is known', () => expect(asksAt('lines.0.quantity', filledForm)).toBe(false))
  it('at a line whose article is not known', () => {
    const unknown = { ...filledForm, lines: filledForm.lines.map(line => ({ ...line, sku: '' })) }
    expect(asksAt('lines.0.sku', unknown)).toBe(true)
  })
  it('not on Save', () => expect(asksAt('save', emptyForm)).toBe(false))
})
