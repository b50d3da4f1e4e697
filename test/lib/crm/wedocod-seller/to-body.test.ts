import { describe, expect, it } from 'vitest'
import { toBody } from '../../../../lib/crm/wedocod-seller/to-body.ts'
import { makeLead } from '../make-lead.ts'

describe('a lead as the seller API wants it', () => {
  it('has every part in its place', () => {
    const lead = makeLead({
      area: 'Maarif',
      address: '12 rue des Palmiers',
      secondPhone: '+212600000002',
      deliveryFee: 2050,
      note: 'after 6 pm',
    })
    expect(JSON.parse(JSON.stringify(toBody(lead)))).toEqual({
      phone: '+212661000001',
      full_name: 'Samira Oubella',
      city: 'Casablanca',
      area: 'Maarif',
      address: '12 rue des Palmiers',
      products: [{ sku: 'SERUM-30', quantity: 2, total: 299 }],
      data: [
        { key: 'client_ref', value: lead.clientRef },
        { key: 'source', value: 'whatsapp' },
        { key: 'phone_2', value: '+212600000002' },
        { key: 'delivery_fee', value: '20.50' },
        { key: 'note', value: 'after 6 pm' },
      ],
    })
  })

  it.each([
    ['MAD', 14_950, 3, 448.5],
    ['MAD', 10, 3, 0.3],
    ['TND', 14_950, 3, 44.85],
    ['XOF', 14_950, 3, 44_850],
  ])('prices the whole line in major units, without a rounding: %s %i × %i', (currency, unitPrice, quantity, total) => {
    const lead = makeLead({ currency, products: [{ sku: 'A', name: 'A', quantity, unitPrice }] })
    expect(toBody(lead).products).toEqual([{ sku: 'A', quantity, total }])
  })
})
