// @vitest-environment happy-dom
import { screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { formFromLead } from '../../../lib/lead/form-from-lead.ts'
import type { FormField, LeadForm, TextField } from '../../../lib/lead/lead-form.ts'
import { lead } from '../sample-leads.ts'
import { emptyForm, filledForm, wordsOf } from '../sample-order.ts'
import { drawInEnglish } from '../speak.ts'
import { box, button, drawForm } from './drawn-form.tsx'

const marks = () => [...document.querySelectorAll('mark')].map(mark => mark.textContent)
const withField = (name: TextField, change: Partial<FormField>): LeadForm => ({
  ...filledForm,
  fields: { ...filledForm.fields, [name]: { ...filledForm.fields[name], ...change } },
})

describe('the evidence of a field', () => {
  drawInEnglish()

  it('is the customer’s own words with the match marked, in their own direction', () => {
    drawForm(filledForm)
    const mark = screen.getByText('0612345678')
    expect(mark.tagName).toBe('MARK')
    expect(mark.closest('bdi')?.textContent).toBe('salam hada numero dyali 0612345678')
  })

  it('says who wrote it and when, on hover', () => {
    drawForm(filledForm)
    expect(screen.getByText('0612345678').closest('p')?.title).toContain('Fatima Zahra, ')
  })

  it('says that the page shows it, when it was read in the contact', () => {
    drawForm(filledForm)
    expect(screen.getByText('name shown in WhatsApp')).toBeTruthy()
  })

  it('gives way to typing', async () => {
    const { user } = drawForm(filledForm)
    await user.type(box('Phone'), '9')
    expect(marks()).not.toContain('0612345678')
    expect(screen.getByText('typed by you')).toBeTruthy()
  })

  it('says that the chat lacks what an order needs, and asks for it', () => {
    drawForm(emptyForm)
    expect(box('Address').placeholder).toBe('Ask for the address')
    expect(screen.getAllByText('Not in the chat')).toHaveLength(4)
  })

  it('claims nothing of a stored lead that is opened again: who wrote what is not known any more', async () => {
    const { user } = drawForm(
      formFromLead(lead(1), e164 => e164),
      { conversation: null },
    )
    expect(screen.queryByText('typed by you')).toBeNull()
    await user.type(box('Phone'), '9')
    expect(screen.getAllByText('typed by you')).toHaveLength(1)
  })

  it('says nothing of the chat in a form that was begun by hand', () => {
    drawForm(emptyForm, { conversation: null })
    expect(screen.queryByText('Not in the chat')).toBeNull()
    expect(box('Address').placeholder).toBe('')
  })

  it('is drawn once for a city and an area of the same words', () => {
    drawForm(filledForm)
    expect(screen.getAllByText('touabel')).toHaveLength(1)
    expect(screen.getByText('touabel').closest('p')?.textContent).toContain('tetouan')
  })

  it('is drawn apart for a city and an area of different messages', () => {
    drawForm(withField('area', { evidence: [wordsOf(2, 'lkhdma')] }))
    expect(screen.getByText('tetouan').closest('p')).not.toBe(screen.getByText('lkhdma').closest('p'))
  })

  it('is left out when it points outside the conversation', () => {
    drawForm(withField('phone', { evidence: [{ from: 'message', index: 77, start: 0, end: 9 }] }))
    expect(box('Phone').value).toBe('06 12 34 56 78')
    expect(marks()).not.toContain('0612345678')
  })
})

describe('a doubtful field', () => {
  drawInEnglish()

  it('asks, and offers what else it could be', () => {
    drawForm(filledForm)
    expect(screen.getByRole('group', { name: 'Which city?' })).toBeTruthy()
    expect(button('Tétouan').getAttribute('aria-pressed')).toBe('true')
    expect(button('Tanger').getAttribute('aria-pressed')).toBe('false')
  })

  it('takes the pressed candidate, and lets one change one’s mind', async () => {
    const { user, form } = drawForm(filledForm)
    await user.click(button('Tanger'))
    expect(box('City').value).toBe('Tanger')
    expect(screen.getByText('chosen by you')).toBeTruthy()
    await user.click(button('Tétouan'))
    expect(form().fields.city).toMatchObject({ text: 'Tétouan', typed: true })
  })

  it('goes through the candidates with Down and Up', async () => {
    const { user } = drawForm(filledForm)
    await user.keyboard('{ArrowDown}')
    expect(box('City').value).toBe('Tanger')
    await user.keyboard('{ArrowDown}')
    expect(box('City').value).toBe('Tétouan')
    await user.keyboard('{ArrowUp}')
    expect(box('City').value).toBe('Tanger')
  })

  it('stops asking when something else is typed', async () => {
    const { user } = drawForm(filledForm)
    await user.type(box('City'), 'x')
    expect(screen.queryByRole('group', { name: 'Which city?' })).toBeNull()
  })

  it('without another reading only asks to be checked', () => {
    drawForm(withField('city', { candidates: ['Tétouan'] }))
    expect(screen.getByText('Check this')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Tétouan' })).toBeNull()
  })

  it('does not stand in the way of Enter', async () => {
    const { user, onSave } = drawForm(filledForm)
    await user.keyboard('{Enter}')
    expect(onSave).toHaveBeenCalledTimes(1)
  })
})
