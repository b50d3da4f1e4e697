import { describe, expect, it } from 'vitest'
import { sampleLead, sampleLeads } from '../support/sample-leads.ts'
import { useSandbox } from '../support/use-sandbox.ts'

describe('POST /leads', () => {
  const crm = useSandbox()
  const create = (...leads: unknown[]) => crm.call('POST', '/leads', { body: { leads } })

  it('creates every lead of the request and answers 201 without any id', async () => {
    const answer = await crm.call('POST', '/leads', { body: sampleLeads(3) })
    expect(answer.status).toBe(201)
    expect(answer.json).toEqual({ message: 'Leads created successfully.' })
    expect(crm.sandbox.leads().map(lead => [lead.reference, lead.client_ref])).toEqual([
      ['LD-00001', 'ref-1'],
      ['LD-00002', 'ref-2'],
      ['LD-00003', 'ref-3'],
    ])
  })

  it('keeps every field as it was sent', async () => {
    const lead = sampleLead({ full_name: 'سعاد المريني', data: [{ key: 'note', value: 'بعد العصر' }] })
    await create(lead)
    expect(crm.sandbox.leads()).toMatchObject([{ ...lead, surface: 'wedocod-web', account: 'demo', status: 'new', client_ref: null }])
  })

  it('takes a lead of phone, name and one product alone', async () => {
    const { phone, full_name, products } = sampleLead()
    expect((await create({ phone, full_name, products })).status).toBe(201)
    expect(crm.sandbox.leads()).toMatchObject([{ city: null, area: null, address: null, data: [] }])
  })

  it('trims texts and takes an empty one for none', async () => {
    await create(sampleLead({ full_name: '  Ahmed Benali ', city: ' ' }))
    expect(crm.sandbox.leads()).toMatchObject([{ full_name: 'Ahmed Benali', city: null }])
  })

  it('takes a repeated phone: nothing in the documents forbids it', async () => {
    await create(sampleLead(), sampleLead())
    expect(crm.sandbox.leads()).toHaveLength(2)
  })

  it.each([
    ['phone', undefined, 'The leads.0.phone field is required.'],
    ['phone', '123456', 'The leads.0.phone field must be at least 7 characters.'],
    ['phone', '1'.repeat(101), 'The leads.0.phone field must not be greater than 100 characters.'],
    ['phone', 212_600_000_001, 'The leads.0.phone field must be a string.'],
    ['full_name', '', 'The leads.0.full name field is required.'],
    ['full_name', 'Al', 'The leads.0.full name field must be at least 3 characters.'],
    ['city', 'Fè', 'The leads.0.city field must be at least 3 characters.'],
    ['area', 'x'.repeat(101), 'The leads.0.area field must not be greater than 100 characters.'],
    ['address', 'Rue1', 'The leads.0.address field must be at least 5 characters.'],
    ['data', Array.from({ length: 101 }, () => ({ key: 'k', value: 'v' })), 'The leads.0.data field must not have more than 100 items.'],
    ['products', undefined, 'The leads.0.products field is required.'],
    ['products', [], 'The leads.0.products field is required.'],
    ['products', 'ARG-50', 'The leads.0.products field must be an array.'],
  ])('refuses %s = %j', async (field, value, message) => {
    const answer = await create(sampleLead({ [field]: value }))
    expect(answer.status).toBe(422)
    expect(answer.json).toEqual({ message, errors: { [`leads.0.${field}`]: [message] } })
  })

  it.each([
    ['products.0.sku', { sku: 'NOPE', quantity: 1, price: 1 }, 'The selected leads.0.products.0.sku is invalid.'],
    ['products.0.quantity', { sku: 'ARG-50', quantity: 0, price: 1 }, 'The leads.0.products.0.quantity field must be at least 1.'],
    [
      'products.0.quantity',
      { sku: 'ARG-50', quantity: 1000, price: 1 },
      'The leads.0.products.0.quantity field must not be greater than 999.',
    ],
    ['products.0.quantity', { sku: 'ARG-50', quantity: 1.5, price: 1 }, 'The leads.0.products.0.quantity field must be an integer.'],
    ['products.0.price', { sku: 'ARG-50', quantity: 1, price: 0.5 }, 'The leads.0.products.0.price field must be at least 1.'],
    [
      'products.0.price',
      { sku: 'ARG-50', quantity: 1, price: 1_000_000 },
      'The leads.0.products.0.price field must not be greater than 999999.',
    ],
    ['products.0.price', { sku: 'ARG-50', quantity: 1, price: '149' }, 'The leads.0.products.0.price field must be a number.'],
  ])('refuses %s in %j', async (field, product, message) => {
    const answer = await create(sampleLead({ products: [product] }))
    expect(answer.json).toEqual({ message, errors: { [`leads.0.${field}`]: [message] } })
  })

  it.each([
    ['key', { key: 'k'.repeat(101), value: 'v' }],
    ['value', { key: 'k', value: 'v'.repeat(101) }],
  ])('refuses a custom %s of more than 100 characters', async (part, entry) => {
    const message = `The leads.0.data.0.${part} field must not be greater than 100 characters.`
    expect((await create(sampleLead({ data: [entry] }))).json).toEqual({ message, errors: { [`leads.0.data.0.${part}`]: [message] } })
  })

  it('counts characters as code points', async () => {
    expect((await create(sampleLead({ full_name: '😀'.repeat(100) }))).status).toBe(201)
    expect((await create(sampleLead({ full_name: '😀😀' }))).status).toBe(422)
  })

  it('creates nothing when one row is bad, and names every error of every row, rule by rule', async () => {
    const answer = await create(sampleLead(), sampleLead({ products: [{ sku: 'NOPE', quantity: 0, price: 1 }] }), sampleLead({ phone: '' }))
    expect(answer.status).toBe(422)
    expect(answer.json).toEqual({
      message: 'The leads.2.phone field is required. (and 2 more errors)',
      errors: {
        'leads.2.phone': ['The leads.2.phone field is required.'],
        'leads.1.products.0.sku': ['The selected leads.1.products.0.sku is invalid.'],
        'leads.1.products.0.quantity': ['The leads.1.products.0.quantity field must be at least 1.'],
      },
    })
    expect(crm.sandbox.leads()).toEqual([])
  })

  it('takes 1,000 leads and refuses 1,001', async () => {
    const tooMany = await crm.call('POST', '/leads', { body: sampleLeads(1001) })
    expect(tooMany.json).toMatchObject({ errors: { leads: ['The leads field must not have more than 1000 items.'] } })
    expect((await crm.call('POST', '/leads', { body: sampleLeads(1000) })).status).toBe(201)
    expect(crm.sandbox.leads()).toHaveLength(1000)
  })

  it.each([
    ['malformed JSON', '{"leads": ['],
    ['a list', '[]'],
    ['an empty body', ''],
    ['no leads', '{}'],
    ['an empty list of leads', '{"leads":[]}'],
  ])('takes %s for no input', async (_, body) => {
    const answer = await crm.call('POST', '/leads', { body })
    expect(answer.status).toBe(422)
    expect(answer.json).toEqual({ message: 'The leads field is required.', errors: { leads: ['The leads field is required.'] } })
  })

  it('takes JSON under another content type for no input', async () => {
    const answer = await crm.call('POST', '/leads', { body: sampleLeads(1), headers: { 'Content-Type': 'text/plain' } })
    expect(answer.json).toMatchObject({ message: 'The leads field is required.' })
  })

  it('refuses a body of more than 8 MB with 413', async () => {
    const answer = await crm.call('POST', '/leads', { body: `{"leads":"${'x'.repeat(8 * 1024 * 1024)}"}` })
    expect([answer.status, answer.json]).toEqual([413, { message: 'The POST data is too large.' }])
  })
})

describe('POST /leads with a catalogue of its own', () => {
  const crm = useSandbox({ catalogue: [{ sku: 'ONLY', name: 'The only one', price: null }] })

  it('knows the SKUs of that catalogue alone', async () => {
    const withSku = (sku: string) => ({ body: { leads: [sampleLead({ products: [{ sku, quantity: 1, price: 10 }] })] } })
    expect((await crm.call('POST', '/leads', withSku('ARG-50'))).status).toBe(422)
    expect((await crm.call('POST', '/leads', withSku('ONLY'))).status).toBe(201)
  })
})
