// @vitest-environment happy-dom
import { render, screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { duplicateNotice } from '../../components/duplicate-notice.ts'
import { NoticeBanner } from '../../components/ui/notice-banner.tsx'
import { formFromLead } from '../../lib/lead/form-from-lead.ts'
import type { Lead } from '../../lib/lead/lead.ts'
import { lead, now, view } from './sample-leads.ts'
import { drawInEnglish, speak } from './speak.ts'

const ignore = () => {}

/** Draws the notice over the form of `ordered`, of the lead that was captured four minutes ago. */
function draw(ordered: Partial<Lead> = {}, earlier: Partial<Lead> = {}) {
  const form = formFromLead(lead(1, ordered), e164 => e164)
  const before = view('created', lead(4, earlier), { reference: 'LD-00002' })
  render(<NoticeBanner notice={duplicateNotice(before, form, now, { showLead: ignore, addAnyway: ignore })} />)
  return [...document.querySelectorAll('.part')].map(part => part.textContent)
}

describe('the notice of an earlier order', () => {
  drawInEnglish()

  it('says no more than when and where, when the form says the same', () => {
    expect(draw()).toEqual(['Captured 4 min. ago by this browser', 'In CRM', 'LD-00002'])
  })

  it('takes case and accents for no difference', () => {
    expect(draw({ fullName: 'omar TÁZI' })).toHaveLength(3)
  })

  it('names the customer when the number was another one’s', () => {
    expect(draw({ fullName: 'Salma Bennis' })).toContain('Omar Tazi')
  })

  it('names what was ordered when that was something else', () => {
    const products = [{ sku: 'ROSE-30', name: 'Rose face serum', quantity: 2, unitPrice: 19900 }]
    expect(draw({ products })).toContain('1 × Rose face serum')
  })

  it('names the first of many articles', () => {
    const products = ['A', 'B', 'C'].map(name => ({ sku: name, name, quantity: 1, unitPrice: 100 }))
    expect(draw({}, { products })).toContain('1 × A, 1 × B, …')
  })

  it('keeps the reference in one piece and from left to right, in Arabic too', async () => {
    await speak('ar')
    draw()
    const reference = screen.getByText('LD-00002')
    expect(reference.dir).toBe('ltr')
    expect(reference.classList.contains('ltr')).toBe(true)
  })
})
