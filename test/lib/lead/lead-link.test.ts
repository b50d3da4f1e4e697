import { describe, expect, it } from 'vitest'
import { exampleLink, leadAddress } from '../../../lib/lead/lead-link.ts'

describe('the address of a lead in the CRM', () => {
  it('has the reference in its place, as often as it is asked for', () =>
    expect(leadAddress('https://crm.example/leads/{reference}?q={reference}', 'LD-1')).toBe('https://crm.example/leads/LD-1?q=LD-1'))
  it('cannot be led astray by a reference', () =>
    expect(leadAddress('https://crm.example/leads/{reference}', '../admin?x=1#y')).toBe('https://crm.example/leads/..%2Fadmin%3Fx%3D1%23y'))
  it('needs a reference, and a place for it', () => {
    expect(leadAddress('https://crm.example/leads/{reference}', null)).toBeNull()
    expect(leadAddress('https://crm.example/leads', 'LD-1')).toBeNull()
    expect(leadAddress('', 'LD-1')).toBeNull()
  })
  it.each(['javascript:alert("{reference}")', 'data:text/html,{reference}', '/leads/{reference}'])(
    'is a web address: %s is none',
    pattern => expect(leadAddress(pattern, 'LD-1')).toBeNull(),
  )
  it('is shown by an example that works', () =>
    expect(leadAddress(exampleLink('https://crm.example'), 'LD-1')).toBe('https://crm.example/leads/LD-1'))
})
