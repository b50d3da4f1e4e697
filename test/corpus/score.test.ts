import { describe, expect, it } from 'vitest'
import places from '../../data/cities.json' with { type: 'json' }
import { citySpellings } from './compare-lead.ts'
import type { ExpectedLead } from './labels.ts'
import type { PredictedLead } from './predict.ts'
import { scoreLead } from './score-lead.ts'

const cities = citySpellings(places)
const expected: ExpectedLead = {
  full_name: 'Ouarda Mesfioui',
  phone: '+212615732981',
  phones: ['+212615732981'],
  city: 'Salé',
  area: 'Hay Chmaou',
  address: 'rue des Amandiers, porte verte',
  products: [{ sku: 'COUSC-40', quantity: 1, price: 340 }],
}
const right: PredictedLead = { ...expected, phones: ['+212615732981'], note: null }
const score = (change: Partial<PredictedLead>, accept?: ExpectedLead['accept']) =>
  scoreLead(accept ? { ...expected, accept } : expected, { ...right, ...change }, cities)

describe('the rules of LABELLING.md', () => {
  it('count the labels themselves as right', () => {
    expect(score({})).toMatchObject({ leadExact: true, coreExact: true, price: { tp: 1, fp: 0, fn: 0 } })
  })

  it('forgive titles, accents, case and the word for a quarter', () => {
    expect(score({ full_name: 'Mme OUÀRDA mesfioui', area: 'chmaou' }).leadExact).toBe(true)
  })

  it('take area and city out of an address', () => {
    expect(score({ address: 'Sale, hay chmaou, n° rue des amandiers porte verte' }).fields.address).toBe('right')
    expect(score({ address: 'hay chmaou salé' }).fields.address).toBe('missing')
  })

  it('forgive nothing in a city, a phone number or a quantity', () => {
    expect(score({ city: 'Sale' }).fields.city).toBe('wrong')
    expect(score({ phone: '0615732981' }).fields.phone).toBe('wrong')
    expect(score({ products: [{ sku: 'cousc-40', quantity: 2, price: 340 }] })).toMatchObject({
      productsExact: false,
      sku: { tp: 1, fp: 0, fn: 0 },
    })
  })

  it('tell invented from missing values', () => {
    expect(score({ area: null }).fields.area).toBe('missing')
    expect(scoreLead({ ...expected, area: null }, right, cities).fields.area).toBe('invented')
  })

  it('take every accepted answer', () => {
    expect(score({ area: null }, { area: [null] }).leadExact).toBe(true)
    expect(score({ city: 'Rabat' }, { city: ['Rabat'] }).leadExact).toBe(true)
  })

  it('add up an article that is listed twice', () => {
    const line = { sku: 'COUSC-40', quantity: 1, price: 340 }
    expect(
      scoreLead({ ...expected, products: [{ ...line, quantity: 2 }] }, { ...right, products: [line, line] }, cities).productsExact,
    ).toBe(true)
  })
})
