// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import type { LeadForm } from '../../../lib/lead/lead-form.ts'
import { emptyForm, filledForm } from '../sample-order.ts'
import { drawInEnglish } from '../speak.ts'
import { box, button, drawForm, quantityOf } from './drawn-form.tsx'

const search = () => screen.getByRole('combobox', { name: 'Product name or SKU' })
const options = () => screen.getAllByRole('option').map(option => option.textContent)
const footText = () => document.querySelector('footer')?.textContent

const unknown: LeadForm = {
  ...filledForm,
  lines: filledForm.lines.map(line => (line.key === 'l2' ? { ...line, sku: '', name: 'serum lwerd rose', confidence: 0.3 } : line)),
}

describe('a product line', () => {
  drawInEnglish()

  it('counts up and down', async () => {
    const { user, form } = drawForm(filledForm)
    await user.click(button('One more Argan night cream'))
    await user.click(button('One more Rose face serum'))
    await user.click(button('One less Rose face serum'))
    expect(form().lines.map(({ quantity }) => quantity)).toEqual([3, 1])
    expect(footText()).toContain('681')
  })

  it('is removed by one less than one', async () => {
    const { user, form } = drawForm(filledForm)
    await user.click(button('Remove Rose face serum'))
    expect(form().lines.map(({ sku }) => sku)).toEqual(['ARG-50'])
    expect(document.activeElement).toBe(button('Add product'))
  })

  it('takes a typed unit price into the total', async () => {
    const { user } = drawForm(filledForm)
    await user.clear(box('Unit price of Rose face serum'))
    await user.type(box('Unit price of Rose face serum'), '99.5')
    expect(footText()).toContain('432.50')
  })

  it('shows no total while a price cannot be read', async () => {
    const { user } = drawForm(filledForm)
    await user.clear(box('Unit price of Rose face serum'))
    expect(footText()).toContain('–')
  })

  it('becomes another product from the catalogue', async () => {
    const { user, form } = drawForm(filledForm)
    await user.click(button('Change Rose face serum'))
    await user.type(search(), 'body{Enter}')
    expect(form().lines[1]).toMatchObject({ sku: 'ARG-100', unitPrice: '189.50' })
  })
})

describe('an unknown product', () => {
  drawInEnglish()

  it('asks which one is meant and offers the nearest, without taking any', () => {
    const { form } = drawForm(unknown)
    expect(screen.getByRole('group', { name: 'Which product?' })).toBeTruthy()
    expect(button('Rose face serum').getAttribute('aria-pressed')).toBe('false')
    expect(form().lines[1]?.sku).toBe('')
  })

  it('becomes the one that is pressed', async () => {
    const { user, form } = drawForm(unknown)
    await user.click(button('Rose face serum'))
    expect(form().lines[1]).toMatchObject({ sku: 'ROSE-30', name: 'Rose face serum', unitPrice: '199' })
    expect(screen.queryByRole('group', { name: 'Which product?' })).toBeNull()
  })

  it('is where Save goes while a SKU is needed', async () => {
    const sure = { ...unknown, fields: { ...unknown.fields, city: { ...unknown.fields.city, typed: true } } }
    const { user, onSave } = drawForm(sure, { check: () => [{ path: 'lines.1.sku', code: 'no-sku' }] })
    await user.click(button('Save'))
    expect(onSave).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(button('Change serum lwerd rose'))
    expect(screen.getByText('Choose the product')).toBeTruthy()
  })

  it('can be looked for in the whole catalogue', async () => {
    const { user, form } = drawForm(unknown)
    await user.click(button('Other'))
    await user.type(search(), 'ghas{Enter}')
    expect(form().lines[1]?.sku).toBe('GHAS-200')
  })

  it('asks nothing while there is neither a catalogue nor a rule that wants a SKU', () => {
    drawForm(unknown, { catalogue: [] })
    expect(screen.queryByRole('group', { name: 'Which product?' })).toBeNull()
  })
})

describe('adding a product', () => {
  drawInEnglish()

  it('takes the first match on Enter, and Enter again saves', async () => {
    const { user, onSave, form } = drawForm(emptyForm)
    await user.click(button('Add product'))
    expect(document.activeElement).toBe(search())
    await user.keyboard('argan{Enter}')
    expect(form().lines).toMatchObject([{ sku: 'ARG-50', quantity: 1, unitPrice: '149' }])
    expect(onSave).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(quantityOf('Argan night cream'))
    await user.keyboard('{Enter}')
    expect(onSave).toHaveBeenCalledTimes(1)
  })

  it('moves through the matches with Down and Up, round the ends', async () => {
    const { user, form } = drawForm(emptyForm)
    await user.click(button('Add product'))
    await user.keyboard('rose{ArrowDown}')
    expect(search().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id)
    await user.keyboard('{Enter}')
    expect(form().lines.map(({ sku }) => sku)).toEqual(['ROSE-W'])
    await user.click(button('Add product'))
    await user.keyboard('{ArrowUp}{Enter}')
    expect(form().lines.map(({ sku }) => sku)).toEqual(['ROSE-W', 'GHAS-200'])
  })

  it('is left with Escape, without a trace', async () => {
    const { user, form } = drawForm(emptyForm)
    await user.click(button('Add product'))
    await user.keyboard('argan{Escape}')
    expect(screen.queryByRole('combobox')).toBeNull()
    expect(form().lines).toEqual([])
    expect(document.activeElement).toBe(button('Add product'))
  })

  it('takes a SKU that the catalogue lacks as it was typed', async () => {
    const { user, form } = drawForm(emptyForm)
    await user.click(button('Add product'))
    await user.keyboard('BAB-42')
    expect(options()).toEqual(['Use “BAB-42” as it is'])
    await user.keyboard('{Enter}')
    expect(form().lines).toMatchObject([{ sku: 'BAB-42', name: 'BAB-42', unitPrice: '' }])
  })

  it('warns of a free name where the CRM wants a SKU, and takes it by choice alone', async () => {
    const { user, form } = drawForm(emptyForm, { needsSku: true })
    await user.click(button('Add product'))
    await user.keyboard('argnn nite')
    expect(options()).toEqual([
      'Argan night creamARG-50',
      'Use “argnn nite” as it isThe CRM will probably refuse a product that is not in your catalogue',
    ])
    await user.keyboard('{Enter}')
    expect(form().lines).toEqual([])
    expect(search().getAttribute('aria-activedescendant')).toBeNull()
    await user.keyboard('{ArrowDown}{Enter}')
    expect(form().lines).toMatchObject([{ sku: 'ARG-50' }])
    await user.click(button('Add product'))
    await user.keyboard('xyz{ArrowUp}{Enter}')
    expect(form().lines).toMatchObject([{ sku: 'ARG-50' }, { sku: 'xyz' }])
  })

  it('warns of nothing while there is no catalogue to be in', async () => {
    const { user, form } = drawForm(emptyForm, { catalogue: [], needsSku: true })
    await user.click(button('Add product'))
    await user.keyboard('BAB-42')
    expect(options()).toEqual(['Use “BAB-42” as it is'])
    await user.keyboard('{Enter}')
    expect(form().lines).toMatchObject([{ sku: 'BAB-42' }])
  })

  it('works with the mouse', async () => {
    const { user, form } = drawForm(emptyForm)
    await user.click(button('Add product'))
    await user.click(screen.getByRole('option', { name: /Rose water/ }))
    expect(form().lines.map(({ sku }) => sku)).toEqual(['ROSE-W'])
  })

  it('says that the catalogue is empty, and leads there', async () => {
    const { user, onFillCatalogue } = drawForm(emptyForm, { catalogue: [] })
    expect(screen.getByText('Your catalogue is empty: no product can be recognised.')).toBeTruthy()
    await user.click(button('Fill the catalogue'))
    expect(onFillCatalogue).toHaveBeenCalledTimes(1)
  })

  it('says nothing of a catalogue that has products', () => {
    drawForm(emptyForm)
    expect(screen.queryByRole('button', { name: 'Fill the catalogue' })).toBeNull()
  })

  it('says how to go on without a catalogue', async () => {
    const { user } = drawForm(emptyForm, { catalogue: [] })
    await user.click(button('Add product'))
    expect(screen.getByText('No catalogue yet. Type the SKU')).toBeTruthy()
  })
})

describe('the delivery fee', () => {
  drawInEnglish()

  it('says that it is the usual one, until it is not', async () => {
    const { user } = drawForm(filledForm)
    expect(screen.getByText('your usual fee')).toBeTruthy()
    await user.type(box('Delivery'), '0')
    expect(screen.queryByText('your usual fee')).toBeNull()
    expect(footText()).toContain('497')
  })
})
