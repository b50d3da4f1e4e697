import { expect, it } from 'vitest'
import { readRow } from '../../../lib/lead/catalogue-row.ts'
import { priceReader } from '../../../lib/lead/read-price.ts'

const read = (sku: string, name: string, price: string) => readRow({ sku, name, price }, priceReader('MAD'))

it('trims texts and puts a name of two lines on one', () => {
  expect(read('\tBAB-40 ', ' Babouche\ncuir ', '149')).toEqual({ sku: 'BAB-40', name: 'Babouche cuir', price: 14900 })
})

it.each(['', '  ', '-', '—'])('takes the price %j for one that varies', price => {
  expect(read('BAB-40', 'Babouche', price)).toEqual({ sku: 'BAB-40', name: 'Babouche', price: null })
})

it.each([
  ['no-sku', ' ', 'Babouche', '149'],
  ['no-name', 'BAB-40', '', '149'],
  ['bad-price', 'BAB-40', 'Babouche', 'ask'],
  ['long-sku', 'x'.repeat(101), 'Babouche', '149'],
  ['long-name', 'BAB-40', 'x'.repeat(201), '149'],
])('says %s', (fault, sku, name, price) => {
  expect(read(sku, name, price)).toBe(fault)
})

it('counts letters outside the basic plane once', () => {
  expect(read('𝒳'.repeat(100), 'Babouche', '')).toMatchObject({ name: 'Babouche' })
})
