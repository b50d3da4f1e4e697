import { describe, expect, it } from 'vitest'
import { toBody } from '../../../../lib/crm/wedocod-web/to-body.ts'
import { makeLead } from '../make-lead.ts'

describe('a lead as WedoCOD wants it', () => {
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
      products: [{ sku: 'SERUM-30', quantity: 2, price: 149.5 }],
      data: [
        { key: 'client_ref', value: lead.clientRef },
        { key: 'source', value: 'whatsapp' },
        { key: 'phone_2', value: '+212600000002' },
        { key: 'delivery_fee', value: '20.50' },
        { key: 'note', value: 'after 6 pm' },
      ],
    })
  })

  it('leaves out what the lead lacks', () => {
    const body = JSON.parse(JSON.stringify(toBody(makeLead({ city: null }))))
    expect(Object.keys(body)).toEqual(['phone', 'full_name', 'products', 'data'])
    expect(body.data.map((entry: { key: string }) => entry.key)).toEqual(['client_ref', 'source'])
  })

  it.each([
    ['MAD', 14950, 149.5],
    ['TND', 14950, 14.95],
    ['KWD', 1, 0.001],
    ['XOF', 14950, 14950],
  ])('prices one unit in major units: %s', (currency, unitPrice, price) => {
    const lead = makeLead({ currency, products: [{ sku: 'A', name: 'A', quantity: 3, unitPrice }] })
    expect(toBody(lead).products).toEqual([{ sku: 'A', quantity: 3, price }])
  })

  it('spreads a long note over note, note_2, note_3 …', () => {
    const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')
    const notes = toBody(makeLead({ note: words })).data.filter(entry => entry.key.startsWith('note'))
    expect(notes.map(entry => entry.key)).toEqual(['note', 'note_2', 'note_3', 'note_4', 'note_5'])
    expect(notes.map(entry => entry.value).join(' ')).toBe(words)
  })
})
