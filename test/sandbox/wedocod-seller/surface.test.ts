import { describe, expect, it } from 'vitest'
import { sampleSellerLeads } from '../support/sample-seller-leads.ts'
import { useSandbox } from '../support/use-sandbox.ts'
import { demoTokens } from '../tokens.ts'
import { ulidOf } from './ulid.ts'

const SCOPED = [
  ['POST', '/leads'],
  ['GET', '/leads'],
  ['GET', '/leads/LED-00001/show'],
  ['PUT', '/leads'],
  ['DELETE', '/leads'],
] as const
const OPEN = [
  ['GET', '/lead-statuses'],
  ['GET', '/products'],
  ['GET', `/products/${ulidOf(1)}/show`],
] as const
const error = (message: string) => ({ error: { code: 'HTTP_ERROR', message } })

describe('The seller API', () => {
  const crm = useSandbox({}, '/seller')

  it.each([...SCOPED, ...OPEN])('%s %s without a token is 401, in the envelope', async (method, path) => {
    const answer = await crm.call(method, path, { token: null, headers: { Accept: '*/*' } })
    expect([answer.status, answer.json]).toEqual([401, error('Unauthenticated.')])
  })

  it.each(SCOPED)('%s %s with a token that lacks the scope is 403', async (method, path) => {
    const token = method === 'POST' ? demoTokens.viewOnly.token : demoTokens.createOnly.token
    const answer = await crm.call(method, path, { token })
    expect([answer.status, answer.json]).toEqual([403, error('This action is unauthorized.')])
  })

  it.each(OPEN)('%s %s is open to any token', async (method, path) => {
    expect((await crm.call(method, path, { token: demoTokens.createOnly.token })).status).toBe(200)
  })

  it('lists its fourteen statuses, key and label', async () => {
    const { data, meta } = (await crm.call('GET', '/lead-statuses')).json as { data: object[]; meta: object }
    expect(data).toHaveLength(14)
    expect(data[7]).toEqual({ key: 'out_of_stock', label: 'Out of Stock' })
    expect(meta).toEqual({})
  })

  it('lists the articles, and searches them by name or SKU', async () => {
    const answer = await crm.call('GET', '/products?per_page=2&page=2')
    expect(answer.json).toMatchObject({ meta: { pagination: { page: 2, limit: 2, total: 12, pages: 6 } } })
    const found = async (search: string) => ((await crm.call('GET', `/products?search=${search}`)).json as { data: object[] }).data
    expect(await found('kessa')).toEqual([
      { id: ulidOf(5), name: 'Gant kessa', sku: 'GAN-KES', price: 35, status: 'active', created_at: '2025-01-10T08:00:00Z' },
    ])
    expect(await found('gan-kes')).toHaveLength(1)
    expect(await found('nothing')).toEqual([])
  })

  it('says of an article and of an address that it does not have them', async () => {
    for (const path of [`/products/${ulidOf(99)}/show`, '/lead-histories']) {
      const answer = await crm.call('GET', path)
      expect([answer.status, answer.json]).toEqual([404, error('Resource not found.')])
    }
    expect((await crm.call('PATCH', '/leads')).status).toBe(405)
  })

  it('names the rows of a request to the record', async () => {
    await crm.call('POST', '/leads', { body: sampleSellerLeads(2) })
    expect(crm.sandbox.requests()).toMatchObject([{ surface: 'wedocod-seller', rows: 2, clientRefs: ['ref-1', 'ref-2'] }])
  })

  it.each([
    [500, error('Server Error')],
    [413, error('The POST data is too large.')],
  ])('answers a fault of %i in its own envelope', async (status, body) => {
    crm.sandbox.setFaults([{ kind: 'status', status }])
    expect((await crm.call('GET', '/leads')).json).toEqual(body)
  })
})

describe('The rate limit of the seller API', () => {
  const crm = useSandbox({ rateLimit: 1 }, '/seller')

  it('is its own, and refuses in its envelope', async () => {
    const headers = { Accept: 'application/json', Authorization: `Bearer ${crm.sandbox.token}` }
    await fetch(`${crm.sandbox.url}/api/web/1.0/leads`, { headers })
    expect((await crm.call('GET', '/lead-statuses')).headers.get('X-RateLimit-Remaining')).toBe('0')
    const answer = await crm.call('GET', '/lead-statuses')
    expect([answer.status, answer.json]).toEqual([429, error('Too Many Attempts.')])
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
  })
})
