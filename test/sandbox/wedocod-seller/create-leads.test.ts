import { describe, expect, it, vi } from 'vitest'
import { sampleSellerLead, sampleSellerLeads } from '../support/sample-seller-leads.ts'
import { useSandbox } from '../support/use-sandbox.ts'

describe('POST /leads of the seller API', () => {
  const crm = useSandbox({}, '/seller')
  const create = (...leads: unknown[]) => crm.call('POST', '/leads', { body: { data: leads } })
  const late = (count: number) => vi.waitUntil(() => crm.sandbox.leads().length === count)

  it('writes ten leads at once, answers 201 and names them', async () => {
    const answer = await crm.call('POST', '/leads', { body: sampleSellerLeads(10) })
    expect(answer.status).toBe(201)
    expect(answer.json).toMatchObject({ data: { failed_count: 0 }, meta: { mode: 'sync', total: 10 } })
    const { data } = answer.json as { data: { created_refs: string[] } }
    expect(new Set(data.created_refs).size).toBe(10)
    expect(data.created_refs[0]).toMatch(/^[0-9A-HJKMNP-TV-Z]{26}$/)
    expect(crm.sandbox.leads().map(lead => [lead.reference, lead.client_ref])[9]).toEqual(['LED-00010', 'ref-10'])
  })

  it('takes eleven with a 202, and writes them later', async () => {
    crm.sandbox.setFaults([{ kind: 'async-commit', ms: 50 }])
    const answer = await crm.call('POST', '/leads', { body: sampleSellerLeads(11) })
    expect(answer.status).toBe(202)
    expect(answer.json).toEqual({
      data: { batch_id: expect.stringMatching(/^batch_[0-9a-f-]{36}$/), queued: true },
      meta: { mode: 'async', total: 11 },
    })
    expect(crm.sandbox.leads()).toEqual([])
    await late(11)
  })

  it('refuses an invalid row of a large batch before it is queued', async () => {
    crm.sandbox.setFaults([{ kind: 'async-commit', ms: 1 }])
    const { data } = sampleSellerLeads(12)
    expect((await create(...data, sampleSellerLead({ city: undefined }))).status).toBe(422)
  })

  it('keeps every field as it was sent', async () => {
    const lead = sampleSellerLead({ full_name: 'سعاد المريني', data: [{ key: 'note', value: 'بعد العصر' }] })
    await create(lead)
    expect(crm.sandbox.leads()).toMatchObject([{ ...lead, surface: 'wedocod-seller', account: 'demo', status: 'new', client_ref: null }])
  })

  it.each([
    ['full_name', undefined, 'The full name field is required.'],
    ['full_name', 'Al', 'The full name must be between 3 and 100 characters.'],
    ['phone', undefined, 'The phone field is required.'],
    ['phone', '123456', 'The phone must be between 7 and 100 characters.'],
    ['phone', '1'.repeat(101), 'The phone must be between 7 and 100 characters.'],
    ['city', null, 'The city field is required.'],
    ['city', 'Fè', 'The city must be between 3 and 100 characters.'],
    ['area', 'x'.repeat(101), 'The area must be between 3 and 100 characters.'],
    ['address', ' ', 'The address field is required.'],
    ['address', 'Rue1', 'The address must be between 5 and 100 characters.'],
    ['products', [], 'The products field is required.'],
    ['data', Array.from({ length: 101 }, () => ({ key: 'k', value: 'v' })), 'The data field must not have more than 100 items.'],
  ])('refuses %s = %j', async (field, value, message) => {
    const answer = await create(sampleSellerLead(), sampleSellerLead({ [field]: value }))
    expect(answer.status).toBe(422)
    expect(answer.json).toEqual({
      error: { code: 'VALIDATION_ERROR', message: 'The given data was invalid.', fields: { [`data.1.${field}`]: [message] } },
    })
    expect(crm.sandbox.leads()).toEqual([])
  })

  it.each([
    ['sku', { sku: 'NOPE' }, 'The selected sku is invalid.'],
    ['quantity', { quantity: 0 }, 'The quantity must be between 1 and 999.'],
    ['quantity', { quantity: 1000 }, 'The quantity must be between 1 and 999.'],
    ['quantity', { quantity: 1.5 }, 'The quantity must be an integer.'],
    ['total', { total: 0.5 }, 'The total must be between 1 and 999999.'],
    ['total', { total: 1_000_000 }, 'The total must be between 1 and 999999.'],
    ['total', { total: undefined, price: 149 }, 'The total field is required.'],
  ])('refuses a %s of %j', async (field, over, message) => {
    const answer = await create(sampleSellerLead({ products: [{ sku: 'ARG-50', quantity: 2, total: 299, ...over }] }))
    expect(answer.json).toMatchObject({ error: { fields: { [`data.0.products.0.${field}`]: [message] } } })
  })

  it('takes a lead without area and data, and 100 leads at most', async () => {
    const { full_name, phone, city, address, products } = sampleSellerLead()
    expect((await create({ full_name, phone, city, address, products })).status).toBe(201)
    const tooMany = await crm.call('POST', '/leads', { body: sampleSellerLeads(101) })
    expect(tooMany.json).toMatchObject({ error: { fields: { data: ['The data field must not have more than 100 items.'] } } })
    expect((await crm.call('POST', '/leads', { body: sampleSellerLeads(100) })).status).toBe(202)
  })

  it('does not know the body of its sister', async () => {
    const answer = await crm.call('POST', '/leads', { body: { leads: [sampleSellerLead()] } })
    expect(answer.json).toMatchObject({ error: { fields: { data: ['The data field is required.'] } } })
  })
})

describe('Where the documents of the seller API are silent', () => {
  const crm = useSandbox({}, '/seller')

  it('sync-limit moves the border between 201 and 202', async () => {
    crm.sandbox.setFaults([
      { kind: 'sync-limit', rows: 0 },
      { kind: 'async-commit', ms: 20 },
    ])
    expect((await crm.call('POST', '/leads', { body: sampleSellerLeads(1) })).status).toBe(202)
    await vi.waitUntil(() => crm.sandbox.leads().length === 1)
  })

  it.each([
    ['half', 6],
    ['none', 0],
  ] as const)('async-commit may write %s of a batch', async (writes, written) => {
    crm.sandbox.setFaults([{ kind: 'async-commit', ms: 10, writes }])
    await crm.call('POST', '/leads', { body: sampleSellerLeads(12) })
    crm.sandbox.setFaults([{ kind: 'async-commit', ms: 30 }])
    await crm.call('POST', '/leads', { body: { data: sampleSellerLeads(11).data } })
    await vi.waitUntil(() => crm.sandbox.leads().length === written + 11)
  })

  it('sync-failures tells how many leads failed, and not which', async () => {
    crm.sandbox.setFaults([{ kind: 'sync-failures', rows: 2 }])
    const answer = await crm.call('POST', '/leads', { body: sampleSellerLeads(5) })
    expect(answer.status).toBe(201)
    expect(answer.json).toMatchObject({ data: { failed_count: 2 }, meta: { total: 5 } })
    expect(crm.sandbox.leads()).toHaveLength(3)
  })

  it('opaque-created-refs names leads as nothing else does', async () => {
    crm.sandbox.setFaults([{ kind: 'opaque-created-refs' }])
    const answer = await crm.call('POST', '/leads', { body: sampleSellerLeads(1) })
    const { data } = answer.json as { data: { created_refs: string[] } }
    expect((await crm.call('DELETE', '/leads', { body: { ids: data.created_refs } })).status).toBe(404)
  })

  it('sku-error-without-index names no row', async () => {
    crm.sandbox.setFaults([{ kind: 'sku-error-without-index' }])
    const lead = sampleSellerLead({ products: [{ sku: 'NOPE', quantity: 1, total: 1 }] })
    const answer = await crm.call('POST', '/leads', { body: { data: [lead] } })
    expect(Object.keys((answer.json as { error: { fields: object } }).error.fields)).toEqual(['products'])
  })
})
