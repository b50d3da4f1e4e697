// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import type { FormProblem, LeadForm } from '../../../lib/lead/lead-form.ts'
import { emptyForm, filledForm } from '../sample-order.ts'
import { drawInEnglish } from '../speak.ts'
import { box, button, drawForm } from './drawn-form.tsx'

const noName = ({ fields }: LeadForm): FormProblem[] => (fields.fullName.text === '' ? [{ path: 'fullName', code: 'required' }] : [])
const badPhone = (): FormProblem[] => [{ path: 'phone', code: 'bad-phone' }]

describe('the form', () => {
  drawInEnglish()

  it('comes up filled', () => {
    drawForm(filledForm)
    expect(['Name', 'Phone', 'City', 'Area', 'Address'].map(name => box(name).value)).toEqual([
      'Fatima Zahra El Idrissi',
      '06 12 34 56 78',
      'Tétouan',
      'Touabel',
      '12 rue Al Jazaer, 2e étage',
    ])
  })

  it('puts the focus on the first thing it asks', () => {
    drawForm(filledForm)
    expect(document.activeElement).toBe(box('City'))
  })

  it('puts the focus on Save when it asks nothing', () => {
    drawForm({ ...filledForm, fields: { ...filledForm.fields, city: { ...filledForm.fields.city, confidence: 0.9 } } })
    expect(document.activeElement).toBe(button('Save'))
  })

  it('says what becomes of an order without a number, and copies a line that asks for it', async () => {
    const line = 'Bonjour, votre numéro ?'
    const { user } = drawForm(emptyForm, { awaited: { line } })
    expect(box('Phone').getAttribute('aria-describedby')).toBe('lead-phone-note')
    expect(document.getElementById('lead-phone-note')?.textContent).toBe('No number yet: saved on this device, sent when you add it')
    await user.click(button('Copy a line that asks for the number'))
    expect(await navigator.clipboard.readText()).toBe(line)
    expect(screen.queryByRole('button', { name: 'Copied' })).not.toBeNull()
  })

  it('offers no line where no chat tells the language', () => {
    drawForm(emptyForm, { awaited: { line: null } })
    expect(screen.queryByRole('button', { name: /Copy a line/ })).toBeNull()
  })

  it('shows what the courier collects', () => {
    drawForm(filledForm)
    expect(screen.getByText('Total to collect').closest('footer')?.textContent).toContain('532')
  })

  it('offers a second phone and a note, and shows them when they were read', async () => {
    const { user } = drawForm(filledForm)
    expect(screen.queryByRole('textbox', { name: 'Second phone' })).toBeNull()
    await user.click(button('Add second phone'))
    expect(document.activeElement).toBe(box('Second phone'))
    expect(screen.queryByRole('button', { name: 'Add second phone' })).toBeNull()
  })
})

describe('a second phone that was read', () => {
  drawInEnglish()

  it('stays to be typed anew when it is emptied', async () => {
    const secondPhone = { ...filledForm.fields.phone, text: '07 00 11 22 33' }
    const { user } = drawForm({ ...filledForm, fields: { ...filledForm.fields, secondPhone } })
    await user.clear(box('Second phone'))
    expect(box('Second phone').value).toBe('')
  })
})

describe('saving', () => {
  drawInEnglish()

  it.each(['Name', 'Phone', 'City', 'Area', 'Address', 'Delivery', 'Unit price of Argan night cream'])(
    'happens on Enter in %s',
    async name => {
      const { user, onSave } = drawForm(filledForm)
      await user.type(box(name), '{Enter}')
      expect(onSave).toHaveBeenCalledTimes(1)
    },
  )

  it('happens on Ctrl+Enter in the note, where Enter is a new line', async () => {
    const { user, onSave, form } = drawForm(filledForm)
    await user.click(button('Add note'))
    await user.type(box('Note'), 'after 6{Enter}pm')
    expect(onSave).not.toHaveBeenCalled()
    expect(form().fields.note.text).toBe('after 6\npm')
    await user.type(box('Note'), '{Control>}{Enter}{/Control}')
    expect(onSave).toHaveBeenCalledTimes(1)
  })

  it('with something in the way goes to the first refused place and says why', async () => {
    const { user, onSave } = drawForm(emptyForm, { check: form => [{ path: 'lines', code: 'no-product' }, ...noName(form)] })
    await user.click(button('Save'))
    expect(onSave).not.toHaveBeenCalled()
    expect(document.activeElement).toBe(box('Name'))
    expect(screen.getByText('Needed to save')).toBeTruthy()
    expect(screen.getByRole('alert').textContent).toBe('2 things to mend')
  })

  it('goes through once the problem is mended', async () => {
    const { user, onSave } = drawForm(emptyForm, { check: noName })
    await user.click(button('Save'))
    await user.keyboard('Omar{Enter}')
    expect(onSave).toHaveBeenCalledTimes(1)
    expect(screen.queryByText('Needed to save')).toBeNull()
  })

  it('goes to the product button when only a product lacks', async () => {
    const { user } = drawForm(emptyForm, { check: () => [{ path: 'lines', code: 'no-product' }] })
    await user.click(button('Save'))
    expect(document.activeElement).toBe(button('Add product'))
  })

  it('does not happen twice while the first is under way', async () => {
    const { user, onSave } = drawForm(filledForm, { saving: true })
    await user.click(button('Save'))
    expect(onSave).not.toHaveBeenCalled()
  })
})

describe('a problem', () => {
  drawInEnglish()
  const words = 'Not a valid phone number'

  it('is not said before the person has been there', () => {
    drawForm(filledForm, { check: badPhone })
    expect(screen.queryByText(words)).toBeNull()
  })

  it('is said on leaving the field, and to screen readers too', async () => {
    const { user } = drawForm(filledForm, { check: badPhone })
    await user.click(box('Phone'))
    await user.tab()
    expect(screen.getByText(words)).toBeTruthy()
    expect(box('Phone').getAttribute('aria-invalid')).toBe('true')
    const note = document.getElementById(box('Phone').getAttribute('aria-describedby') ?? '')
    expect(note?.textContent).toBe(words)
  })

  it('is said while typing', async () => {
    const { user } = drawForm(filledForm, { check: badPhone })
    await user.type(box('Phone'), '9')
    expect(screen.getByText(words)).toBeTruthy()
  })

  it('of the CRM is said at once, in our words and its own, until the place is changed', async () => {
    const { user } = drawForm(filledForm, { crmErrors: [{ field: 'phone', message: 'The phone has already been taken.' }] })
    expect(screen.getByText('The CRM refuses this: The phone has already been taken.')).toBeTruthy()
    expect(document.activeElement).toBe(box('Phone'))
    await user.type(box('Phone'), '9')
    expect(screen.queryByText(/The phone has already been taken/)).toBeNull()
  })

  it('of the CRM with a product stands at that product', () => {
    drawForm(filledForm, { crmErrors: [{ field: 'products.1.sku', message: 'Unknown SKU' }] })
    const products = within(screen.getByRole('region', { name: 'Products' }))
    const place = products.getByText('The CRM does not know this article').parentElement
    expect(within(place as HTMLElement).getByRole('button', { name: 'Change Rose face serum' })).toBeTruthy()
  })
})
