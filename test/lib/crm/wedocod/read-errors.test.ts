import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstComplaint, rowComplaints } from '../../../../lib/crm/wedocod/read-errors.ts'

const keyed = (...keys: string[]) => ({
  message: 'The given data was invalid.',
  errors: Object.fromEntries(keys.map(key => [key, ['No.']])),
})

describe('the rows a validation error names', () => {
  it.each(['leads.2.products.0.sku', 'leads[2].products[0].sku', '/leads/2/products/0/sku'])('are read from %s', key => {
    expect(rowComplaints(keyed(key), 'leads', 3)).toEqual([{ row: 2, path: ['products', '0', 'sku'], message: 'No.' }])
  })

  it('are named by an index alone, too', () => {
    expect(rowComplaints(keyed('references.0'), 'references', 1)).toEqual([{ row: 0, path: [], message: 'No.' }])
  })

  it('are read from the envelope of the seller API, too', () => {
    const error = { code: 'VALIDATION_ERROR', message: 'The given data was invalid.', fields: { 'data.1.phone': ['No.'] } }
    expect(rowComplaints({ error }, 'data', 2)).toEqual([{ row: 1, path: ['phone'], message: 'No.' }])
    expect(firstComplaint({ error })).toBe('No.')
  })

  it('take the first words of each field, be they in a list or not', () => {
    const reply = { errors: { 'leads.0.phone': ['Too short.', 'No phone.'], 'leads.0.city': 'Too long.', 'leads.1.city': [7] } }
    expect(rowComplaints(reply, 'leads', 2).map(complaint => complaint.message)).toEqual(['Too short.', 'Too long.', ''])
  })

  it.each(['leads', 'leads.*.phone', 'leads.-1.phone', 'leads.1e0.phone', 'leads.3.phone', 'leads.٢.phone', 'products.0.sku', '0', ''])(
    'are none for the key %j of a call of three',
    key => {
      expect(rowComplaints(keyed(key), 'leads', 3)).toEqual([])
    },
  )

  it.each([undefined, null, 7, 'text', [], {}, { errors: null }, { errors: ['leads.0.phone'] }])('are none in %j', body => {
    expect(rowComplaints(body, 'leads', 3)).toEqual([])
    expect(firstComplaint(body)).toBeUndefined()
  })

  it('lie within the call, whatever the keys', () => {
    const part = fc.oneof(fc.constantFrom('leads', '0', '2', '999', '.', '[', ']', '/', 'phone', '__proto__'), fc.string())
    const key = fc.array(part).map(parts => parts.join(''))
    fc.assert(
      fc.property(fc.dictionary(key, fc.jsonValue()), fc.integer({ min: 0, max: 50 }), (errors, rows) => {
        for (const { row, message } of rowComplaints({ errors }, 'leads', rows)) {
          expect(Number.isInteger(row) && row >= 0 && row < rows && typeof message === 'string').toBe(true)
        }
      }),
    )
  })

  it('are found at their place, whatever stands behind', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999 }), fc.array(fc.stringMatching(/^[a-z_0-9]+$/)), (row, path) => {
        expect(rowComplaints(keyed(['leads', row, ...path].join('.')), 'leads', 1000)).toEqual([{ row, path, message: 'No.' }])
      }),
    )
  })
})

describe('the first complaint', () => {
  it('is what stands for the whole when no row is named', () => {
    expect(firstComplaint({ message: 'The given data was invalid.', errors: { a: [], products: ['The SKU SERUM-31 is unknown.'] } })).toBe(
      'The SKU SERUM-31 is unknown.',
    )
  })
})
