import { describe, expect, it } from 'vitest'
import { readCreated, readList, readProducts, readShown } from '../../../../lib/crm/wedocod-seller/read-reply.ts'

const row = {
  reference: 'LED-00001',
  phone: '0612345678',
  status: 'new',
  city: 'Casablanca',
  area: 'Maarif',
  data: [],
  products: [],
  leadHistories: [],
}
const meta = { pagination: { page: 1, limit: 50, total: 120, pages: 3 } }
const plain = {
  handle: { reference: 'LED-00001', id: null },
  clientRef: null,
  fullName: null,
  phone: '0612345678',
  city: 'Casablanca',
  area: 'Maarif',
  address: null,
  status: 'new',
  createdAt: null,
  products: null,
}

describe('a list', () => {
  it('reads as the Leads page documents it: an empty list of products hides them', () => {
    expect(readList({ data: [row], meta })).toEqual({ rows: [plain], page: 1, lastPage: 3, total: 120 })
  })

  it('shows the client_ref and the articles where they are not hidden; the price of one follows from the total', () => {
    const data = [{ key: 'client_ref', value: 'abc' }]
    const products = [
      { sku: 'A', quantity: 2, price: '299.00 MAD', total: '299.00 MAD' },
      { sku: 'B', quantity: '1', total: 35 },
      { sku: 'C', quantity: 0, total: 'free' },
    ]
    expect(readList({ data: [{ ...row, data, products }], meta })?.rows[0]).toMatchObject({
      clientRef: 'abc',
      products: [
        { sku: 'A', quantity: 2, unitPrice: 149.5 },
        { sku: 'B', quantity: 1, unitPrice: 35 },
        { sku: 'C', quantity: 0, unitPrice: null },
      ],
    })
  })

  it('keeps a row of which only the reference can be read', () => {
    const list = readList({ data: [{ reference: 7, phone: 3, status: [], city: {}, data: 'x', products: 'y' }], meta })
    expect(list?.rows).toEqual([{ ...plain, handle: { reference: '7', id: null }, phone: null, city: null, area: null, status: null }])
  })

  it.each([
    [{ data: [row] }],
    [{ data: [row], meta: {} }],
    [{ data: [{ ...row, reference: '' }], meta }],
    [{ data: row, meta }],
    [[row]],
    [null],
    [undefined],
  ])('is none in %j', body => {
    expect(readList(body)).toBeNull()
  })
})

describe('a single lead', () => {
  it('reads as documented, its label a status, under the reference that was asked for', () => {
    const data = {
      full_name: 'Ahmed El Fassi',
      phone: '0612345678',
      city: 'Casablanca',
      area: 'Maarif',
      status: 'No Reply Asked to Recall',
      products: [{ sku: 'SKU-001', quantity: 2, price: '299.00 MAD', total: '299.00 MAD' }],
      created_at: '2025-01-16T10:00:00.000000Z',
    }
    expect(readShown({ data, meta: {} }, 'LED-9')).toEqual({
      ...plain,
      handle: { reference: 'LED-9', id: null },
      fullName: 'Ahmed El Fassi',
      status: 'no_reply_asked_to_recall',
      createdAt: Date.parse('2025-01-16T10:00:00Z'),
      products: [{ sku: 'SKU-001', quantity: 2, unitPrice: 149.5 }],
    })
  })

  it.each([[{}], [{ data: [] }], [{ data: 'x' }], [null]])('is none in %j', body => {
    expect(readShown(body, 'LED-9')).toBeNull()
  })
})

describe('the articles', () => {
  it('are the active ones, priced where there is a price', () => {
    const data = [
      { id: '01A', name: 'T-Shirt', sku: 'TS', price: 120, status: 'active' },
      { id: '01B', name: 'Cap', sku: 'CAP', price: '35.50 MAD', status: 'active' },
      { id: '01C', name: null, sku: 'NIL', price: null, status: 'active' },
      { id: '01D', name: 'Gone', sku: 'GONE', price: 1, status: 'inactive' },
    ]
    expect(readProducts({ data, meta })).toEqual({
      rows: [
        { sku: 'TS', name: 'T-Shirt', price: 120 },
        { sku: 'CAP', name: 'Cap', price: 35.5 },
        { sku: 'NIL', name: 'NIL', price: null },
      ],
      page: 1,
      lastPage: 3,
      total: 120,
    })
  })
})

describe('what a 201 says', () => {
  it.each([{ data: { created_refs: ['W'] } }, { data: { failed_count: 0 } }, { data: { created_refs: 'W', failed_count: 0 } }, {}, []])(
    'is nothing in %j',
    body => {
      expect(readCreated(body)).toBeNull()
    },
  )
})
