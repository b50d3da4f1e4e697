import { describe, expect, it } from 'vitest'
import type { RemoteLead } from '../../../lib/crm/crm-adapter.ts'
import { matchCreated } from '../../../lib/crm/match-created.ts'
import { makeLead, makeLeads } from './make-lead.ts'

const lead = makeLead()
const remote = (reference: string, over: Partial<RemoteLead> = {}): RemoteLead => ({
  handle: { reference, id: null },
  clientRef: null,
  fullName: lead.fullName,
  phone: lead.phone,
  city: null,
  area: null,
  address: null,
  status: 'new',
  createdAt: 1000,
  products: [{ sku: 'SERUM-30', quantity: 2, unitPrice: 149.5 }],
  ...over,
})
const named = (reference: string) => ({ reference, id: null })

describe('a row that carries the client_ref', () => {
  it('is the lead, whatever else it says', () => {
    const row = remote('LD-1', { clientRef: lead.clientRef, fullName: 'Changed Since', phone: null, products: null })
    expect(matchCreated([lead], [row])).toEqual([{ match: 'present', remote: named('LD-1'), copies: 1 }])
  })

  it('is counted with its doubles, and the oldest is taken', () => {
    const rows = [remote('LD-2', { clientRef: lead.clientRef, createdAt: 2000 }), remote('LD-1', { clientRef: lead.clientRef })]
    expect(matchCreated([lead], rows)).toEqual([{ match: 'present', remote: named('LD-1'), copies: 2, extra: [named('LD-2')] }])
  })

  it('of doubles of one moment is the one that was named first, and before all the one that somebody worked on', () => {
    const ours = { clientRef: lead.clientRef }
    const taken = (rows: RemoteLead[]) => matchCreated([lead], rows).map(match => match.match === 'present' && match.remote.reference)
    expect(taken([remote('LD-10', ours), remote('LD-9', ours)])).toEqual(['LD-9'])
    expect(taken([remote('LD-9', ours), remote('LD-10', { ...ours, status: 'confirmed' })])).toEqual(['LD-10'])
  })

  it('is never a double that somebody put aside while another one stands', () => {
    const of = (reference: string, status: RemoteLead['status']) => remote(reference, { clientRef: lead.clientRef, status })
    const taken = (rows: RemoteLead[]) => matchCreated([lead], rows).map(match => match.match === 'present' && match.remote.reference)
    expect(taken([of('LD-1', 'new'), of('LD-2', 'duplicate')])).toEqual(['LD-1'])
    expect(taken([of('LD-1', 'duplicate'), of('LD-2', 'new')])).toEqual(['LD-2'])
    expect(taken([of('LD-1', 'cancelled'), of('LD-2', 'confirmed')])).toEqual(['LD-2'])
  })

  it('keeps two orders of one phone apart', () => {
    const [first, second] = makeLeads(2, { phone: lead.phone, fullName: lead.fullName })
    const rows = [remote('LD-2', { clientRef: second?.clientRef ?? '' })]
    expect(matchCreated(first && second ? [first, second] : [], rows).map(match => match.match)).toEqual(['absent', 'present'])
  })
})

describe('a row that carries another client_ref', () => {
  it('is never the lead, however alike', () => {
    expect(matchCreated([lead], [remote('LD-1', { clientRef: 'another' })])).toEqual([{ match: 'absent' }])
  })
})

describe('a row that shows no client_ref', () => {
  it('may be the lead when phone, name and articles agree', () => {
    expect(matchCreated([lead], [remote('LD-1')])).toEqual([{ match: 'weak', remote: named('LD-1') }])
  })

  it('may be the lead when what it shows agrees', () => {
    expect(matchCreated([lead], [remote('LD-1', { fullName: null, products: null, phone: '0661000001' })])[0]?.match).toBe('weak')
  })

  it('is read through blanks, case and invisible marks in the name', () => {
    expect(matchCreated([lead], [remote('LD-1', { fullName: ' SAMIRA\u200F  oubella ' })])[0]?.match).toBe('weak')
  })

  it.each([
    ['phone', { phone: '+212661000002' }],
    ['unknown phone', { phone: null }],
    ['name', { fullName: 'Samir Oubella' }],
    ['quantity', { products: [{ sku: 'SERUM-30', quantity: 1, unitPrice: 149.5 }] }],
    ['articles', { products: [] }],
  ] satisfies [string, Partial<RemoteLead>][])('is not the lead when it has another %s', (_, over) => {
    expect(matchCreated([lead], [remote('LD-1', over)])).toEqual([{ match: 'absent' }])
  })

  it('does not mind the order of the articles', () => {
    const products = [
      { sku: 'A', name: 'A', quantity: 10, unitPrice: 100 },
      { sku: 'B', name: 'B', quantity: 9, unitPrice: 100 },
    ]
    const row = remote('LD-1', { products: products.map(line => ({ ...line, unitPrice: null })).toReversed() })
    expect(matchCreated([makeLead({ products })], [row])[0]?.match).toBe('weak')
  })

  it('is claimed by one lead only', () => {
    const twins = makeLeads(2, { phone: lead.phone, fullName: lead.fullName })
    expect(matchCreated(twins, [remote('LD-1')]).map(match => match.match)).toEqual(['weak', 'absent'])
  })
})
