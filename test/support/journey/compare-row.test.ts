import { describe, expect, it } from 'vitest'
import type { CommittedLead } from '../../sandbox/committed-leads.ts'
import type { FilledForm } from '../flows/capture.ts'
import { compareRow, type Terms } from './compare-row.ts'

const terms: Terms = {
  catalogue: [{ sku: 'ARG-50', name: 'Crème argan', price: 14900 }],
  currency: 'MAD',
  phone: text => text.replace(/^0/, '+212').replaceAll(' ', ''),
}
const form: FilledForm = {
  name: 'Salma Bennani',
  phone: '06 12 34 56 78',
  city: 'Salé',
  area: '',
  address: '12 rue des Oudayas',
  lines: [{ name: 'Crème argan', quantity: '2', unitPrice: '149.00' }],
  deliveryFee: '35',
}
const row: CommittedLead = {
  id: 1,
  surface: 'wedocod-web',
  account: 'demo',
  reference: 'LD-00001',
  client_ref: '9f1c',
  status: 'new',
  full_name: 'Salma Bennani',
  phone: '+212612345678',
  city: 'Salé',
  area: null,
  address: '12 rue des Oudayas',
  products: [{ sku: 'ARG-50', quantity: 2, price: 149 }],
  data: [{ key: 'delivery_fee', value: '35' }],
  created_at: '2026-06-01T10:00:00.000Z',
  committed_at: '2026-06-01T10:00:00.000Z',
  request: 1,
}
const differing = (changedForm: Partial<FilledForm>, changedRow: Partial<CommittedLead> = {}) =>
  compareRow({ ...form, ...changedForm }, { ...row, ...changedRow }, terms)
    .filter(({ equal }) => !equal)
    .map(({ field }) => field)

describe('a row of the CRM beside the form', () => {
  it('is equal when every field says the same in its own notation', () => {
    expect(differing({})).toEqual([])
  })

  it('lists every field, the empty ones too', () => {
    const fields = compareRow(form, row, terms).map(({ field }) => field)
    expect(fields).toEqual(['Name', 'Phone', 'City', 'Area', 'Address', 'Product 1', 'Delivery'])
  })

  it.each<[string, Partial<FilledForm>, Partial<CommittedLead>, string]>([
    ['another name', { name: 'Salma' }, {}, 'Name'],
    ['another number', { phone: '06 12 34 56 79' }, {}, 'Phone'],
    ['a city lost on the way', {}, { city: null }, 'City'],
    ['an area out of nowhere', {}, { area: 'Hay Riad' }, 'Area'],
    ['another quantity', {}, { products: [{ sku: 'ARG-50', quantity: 1, price: 149 }] }, 'Product 1'],
    ['another price', {}, { products: [{ sku: 'ARG-50', quantity: 2, price: 14900 }] }, 'Product 1'],
    ['another article', {}, { products: [{ sku: 'ARG-51', quantity: 2, price: 149 }] }, 'Product 1'],
    ['an article lost on the way', {}, { products: [] }, 'Product 1'],
    ['a fee lost on the way', {}, { data: [] }, 'Delivery'],
  ])('is not equal with %s', (_difference, changedForm, changedRow, field) => {
    expect(differing(changedForm, changedRow)).toEqual([field])
  })

  it('takes no delivery fee and a fee of nothing for the same', () => {
    expect(differing({ deliveryFee: '0' }, { data: [] })).toEqual([])
  })
})
