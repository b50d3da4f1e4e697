import { beforeEach, describe, expect, it } from 'vitest'
import { sampleSellerLead, sampleSellerLeads } from '../support/sample-seller-leads.ts'
import { useSandbox } from '../support/use-sandbox.ts'
import { demoTokens } from '../tokens.ts'

const crm = useSandbox({}, '/seller')
const list = async (query: string) =>
  (await crm.call('GET', `/leads?${query}`)).json as { data: { reference: string }[]; meta: { pagination: object } }
const references = async (query: string) => (await list(query)).data.map(({ reference }) => reference)
const HOUR = 3_600_000

describe('GET /leads of the seller API', () => {
  it('shows reference, phone, key of the status, place, data, products and history, and nothing else', async () => {
    await crm.call('POST', '/leads', { body: sampleSellerLeads(1) })
    await crm.call('PUT', '/leads', { body: { leads: [{ reference: 'LED-00001', status: 'no_reply' }] } })
    expect(await list('')).toEqual({
      data: [
        {
          reference: 'LED-00001',
          phone: '+212600000001',
          status: 'no_reply',
          city: 'Casablanca',
          area: 'Maârif',
          data: [{ key: 'client_ref', value: 'ref-1' }],
          products: [{ sku: 'ARG-50', quantity: 2, price: '299.00 MAD', total: '299.00 MAD' }],
          leadHistories: [{ old_status: 'new', new_status: 'no_reply', changed_by: 'Demo seller', changed_at: '2026-06-15T10:30:00.250Z' }],
        },
      ],
      meta: { pagination: { page: 1, limit: 50, total: 1, pages: 1 } },
    })
  })

  it('leafs, newest first, 50 to a page and 100 at most', async () => {
    for (let round = 0; round < 6; round += 1) await crm.call('POST', '/leads', { body: sampleSellerLeads(10) })
    expect((await list('')).meta.pagination).toEqual({ page: 1, limit: 50, total: 60, pages: 2 })
    expect((await list('per_page=1000')).meta.pagination).toEqual({ page: 1, limit: 100, total: 60, pages: 1 })
    expect(await references('per_page=2&page=2')).toEqual(['LED-00058', 'LED-00057'])
  })

  it('shows an account its own leads alone', async () => {
    await crm.call('POST', '/leads', { body: sampleSellerLeads(1) })
    expect((await crm.call('GET', '/leads', { token: demoTokens.otherAccount.token })).json).toMatchObject({ data: [] })
  })

  it('keeps its leads apart from those of the sister API', async () => {
    await crm.call('POST', '/leads', { body: sampleSellerLeads(1) })
    const headers = { Accept: 'application/json', Authorization: `Bearer ${crm.sandbox.token}` }
    expect(await (await fetch(`${crm.sandbox.url}/api/web/1.0/leads`, { headers })).json()).toMatchObject({ meta: { total: 0 } })
  })

  describe('searched', () => {
    beforeEach(async () => {
      const names: [string, string, string][] = [
        ['Ahmed Benali', '+212600000001', 'Casablanca'],
        ['Fatima Zahra', '+212600000012', 'Rabat'],
        ['Ahmed Alaoui', '0600000001', 'Casablanca'],
      ]
      await crm.call('POST', '/leads', {
        body: { data: names.map(([full_name, phone, city]) => sampleSellerLead({ full_name, phone, city })) },
      })
    })

    it.each([
      ['a reference, which is the default', 'keyword=LED-00002', ['LED-00002']],
      ['a part of it', 'keyword=led-0000', ['LED-00003', 'LED-00002', 'LED-00001']],
      ['an exact reference', 'keyword=LED-0000&match_type=exact', []],
      ['an exact phone', 'search_by=phone&match_type=exact&keyword=0600000001', ['LED-00003']],
      ['the end of a phone', 'search_by=phone&match_type=ends_with&keyword=600000001', ['LED-00003', 'LED-00001']],
      ['the start of a phone', 'search_by=phone&match_type=starts_with&keyword=%2B2126', ['LED-00002', 'LED-00001']],
      ['a part of a phone', 'search_by=phone&match_type=partial&keyword=00001', ['LED-00003', 'LED-00002', 'LED-00001']],
      ['a name', 'search_by=full_name&keyword=ahmed', ['LED-00003', 'LED-00001']],
      ['a city', 'search_by=city&keyword=rab', ['LED-00002']],
      ['no words', 'search_by=city&keyword=', ['LED-00003', 'LED-00002', 'LED-00001']],
      ['a sign that SQL reads as any', 'search_by=full_name&match_type=ends_with&keyword=%25', []],
    ])('by %s', async (_, query, expected) => {
      expect(await references(query)).toEqual(expected)
    })
  })

  it('shows the leads of the days asked for, both included', async () => {
    await crm.call('POST', '/leads', { body: sampleSellerLeads(1) })
    crm.clock.now += 24 * HOUR
    await crm.call('POST', '/leads', { body: sampleSellerLeads(1) })
    expect(await references('start_at=2026-06-16')).toEqual(['LED-00002'])
    expect(await references('end_at=2026-06-15')).toEqual(['LED-00001'])
    expect(await references('start_at=2026-06-15&end_at=2026-06-16')).toHaveLength(2)
    expect(await references('start_at=2026-06-17')).toEqual([])
  })

  it.each([
    ['search_by', 'search_by=address', 'The selected search by is invalid.'],
    ['match_type', 'match_type=like', 'The selected match type is invalid.'],
    ['start_at', 'start_at=yesterday', 'The start at is not a valid date.'],
    ['end_at', 'end_at=2026-13-01', 'The end at is not a valid date.'],
  ])('refuses a %s that it does not know', async (field, query, message) => {
    const answer = await crm.call('GET', `/leads?${query}`)
    expect([answer.status, answer.json]).toEqual([
      422,
      { error: { code: 'VALIDATION_ERROR', message: 'The given data was invalid.', fields: { [field]: [message] } } },
    ])
  })
})

describe('Where the documents of the seller API are silent', () => {
  it('list-without-data shows both empty, as the page prints them', async () => {
    await crm.call('POST', '/leads', { body: sampleSellerLeads(1) })
    crm.sandbox.setFaults([{ kind: 'list-without-data' }])
    expect((await list('')).data).toMatchObject([{ data: [], products: [] }])
  })

  it('reference-search-only refuses to search by anything else', async () => {
    crm.sandbox.setFaults([{ kind: 'reference-search-only' }])
    expect((await crm.call('GET', '/leads?search_by=phone&keyword=1')).status).toBe(422)
    expect((await crm.call('GET', '/leads?keyword=1')).status).toBe(200)
  })

  it('index-lag hides young rows', async () => {
    await crm.call('POST', '/leads', { body: sampleSellerLeads(1) })
    crm.sandbox.setFaults([{ kind: 'index-lag', ms: 5000 }])
    expect(await references('')).toEqual([])
    crm.clock.now += 5000
    expect(await references('')).toEqual(['LED-00001'])
  })
})
