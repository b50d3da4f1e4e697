import { describe, expect, it } from 'vitest'
import { readHistory, readList, readShown } from '../../../../lib/crm/wedocod-web/read-reply.ts'

const row = {
  reference: 'LD-00001',
  full_name: 'Ahmed Benali',
  phone: '+212600000001',
  city: 'Casablanca',
  status: 'new',
  created_at: '2025-01-15T10:30:00Z',
}
const meta = { current_page: 1, last_page: 5, per_page: 25, total: 120 }
const plain = {
  handle: { reference: 'LD-00001', id: null },
  clientRef: null,
  fullName: 'Ahmed Benali',
  phone: '+212600000001',
  city: 'Casablanca',
  area: null,
  address: null,
  status: 'new',
  createdAt: Date.parse('2025-01-15T10:30:00Z'),
  products: null,
}

describe('a list', () => {
  it('reads as the Leads page documents it', () => {
    const reply = { data: [row], links: { next: '...', prev: null }, meta }
    expect(readList(reply)).toEqual({ rows: [plain], page: 1, lastPage: 5, total: 120 })
  })

  it('keeps a row of which only the reference can be read', () => {
    const list = readList({ data: [{ reference: 7, full_name: ['x'], phone: null, status: 3, created_at: 'yesterday' }], meta })
    expect(list?.rows).toEqual([
      { ...plain, handle: { reference: '7', id: null }, fullName: null, phone: null, city: null, status: null, createdAt: null },
    ])
  })

  it('shows the client_ref at once should a row carry its data', () => {
    expect(readList({ data: [{ ...row, data: [{ key: 'client_ref', value: 'abc' }] }], meta })?.rows[0]?.clientRef).toBe('abc')
  })

  it.each([
    [{ data: [row] }],
    [{ data: [{ ...row, reference: undefined }], meta }],
    [{ data: [{ ...row, reference: '' }], meta }],
    [{ data: row, meta }],
    [{ message: 'hello' }],
    [[row]],
    [null],
    [undefined],
  ])('is none in %j', body => {
    expect(readList(body)).toBeNull()
  })

  it.each([
    ['2025-01-15T10:30:00+01:00', '2025-01-15T09:30:00Z'],
    ['2025-01-15T10:30:00.000000Z', '2025-01-15T10:30:00Z'],
  ])('knows the moment %s', (stamp, moment) => {
    expect(readList({ data: [{ ...row, created_at: stamp }], meta })?.rows[0]?.createdAt).toBe(Date.parse(moment))
  })

  it.each(['2025-01-15 10:30:00', '2025-01-15', '2025-13-45T10:30:00Z'])('does not guess the moment %s', stamp => {
    expect(readList({ data: [{ ...row, created_at: stamp }], meta })?.rows[0]?.createdAt).toBeNull()
  })
})

describe('a single lead', () => {
  const full = {
    ...row,
    status: 'No answer',
    area: 'Maarif',
    address: '12 rue des Palmiers',
    data: [
      { key: 'source', value: 'whatsapp' },
      { key: 'client_ref', value: 'abc' },
      { key: 'age', value: 7 },
    ],
    products: [
      { sku: 'A', quantity: 2, price: 149.5 },
      { sku: 'B', quantity: '1', price: '299.00 MAD' },
    ],
  }
  const shown = {
    ...plain,
    status: 'no_reply',
    area: 'Maarif',
    address: '12 rue des Palmiers',
    clientRef: 'abc',
    products: [
      { sku: 'A', quantity: 2, unitPrice: 149.5 },
      { sku: 'B', quantity: 1, unitPrice: 299 },
    ],
  }

  it('reads wrapped in data, or bare', () => {
    expect(readShown({ data: full }, 'LD-00001')).toEqual(shown)
    expect(readShown(full, 'LD-00001')).toEqual(shown)
  })

  it('is the one that was asked for when it does not name itself', () => {
    expect(readShown({ data: { full_name: 'Ahmed Benali' } }, 'LD-9')?.handle).toEqual({ reference: 'LD-9', id: null })
  })

  it('has unknown parts where they are left out or cannot be read', () => {
    expect(readShown({ data: { ...row, data: 'none', products: [{ sku: 'A' }] } }, 'LD-00001')).toEqual(plain)
  })

  it.each([[null], [undefined], ['text'], [[full]]])('is none in %j', body => {
    expect(readShown(body, 'LD-00001')).toBeNull()
  })
})

describe('the history', () => {
  const change = {
    lead_reference: 'LD-00001',
    old_status: 'new',
    new_status: 'canceled',
    changed_by: 'Nadia',
    changed_at: '2025-01-15T10:30:00Z',
  }

  it('reads as documented, in our words', () => {
    expect(readHistory({ data: [change], meta: { current_page: 2, per_page: 25, total: 51 } })).toEqual({
      rows: [{ reference: 'LD-00001', change: { from: 'new', to: 'cancelled', by: 'Nadia', at: Date.parse('2025-01-15T10:30:00Z') } }],
      page: 2,
      lastPage: 3,
      total: 51,
    })
  })

  it('has one page when it is empty', () => {
    expect(readHistory({ data: [], meta: { current_page: 1, per_page: 0, total: 0 } })?.lastPage).toBe(1)
  })

  it('keeps statuses it does not know', () => {
    const reply = { data: [{ ...change, old_status: null, new_status: 'Returned' }], meta: { current_page: 1, per_page: 25, total: 1 } }
    expect(readHistory(reply)?.rows[0]?.change).toMatchObject({ from: null, to: 'other:Returned' })
  })
})
