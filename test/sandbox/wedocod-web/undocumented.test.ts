import { describe, expect, it } from 'vitest'
import type { FaultInput } from '../fault-schema.ts'
import { sampleLead, sampleLeads } from '../support/sample-leads.ts'
import { useSandbox } from '../support/use-sandbox.ts'

const crm = useSandbox()
const create = () => crm.call('POST', '/leads', { body: sampleLeads(1) })
const fault = (...faults: FaultInput[]) => crm.sandbox.setFaults(faults)

describe('index-lag', () => {
  const listed = async () => ((await crm.call('GET', '/leads')).json as { meta: { total: number } }).meta.total

  it('hides young rows from the list, but not from Show', async () => {
    fault({ kind: 'index-lag', ms: 5000 })
    await create()
    expect(await listed()).toBe(0)
    expect((await crm.call('GET', '/leads/LD-00001/show')).status).toBe(200)
    crm.clock.now += 5000
    expect(await listed()).toBe(1)
  })

  it('with a spread shows a row in one list and hides it from the next', async () => {
    fault({ kind: 'index-lag', ms: 0, spread: 5000 })
    await create()
    crm.clock.now += 2500
    const seen = new Set<number>()
    for (let n = 0; n < 12; n += 1) seen.add(await listed())
    expect(seen).toEqual(new Set([0, 1]))
  })
})

describe('rate-limit', () => {
  it('takes the place of the limit that the sandbox was started with', async () => {
    fault({ kind: 'rate-limit', perMinute: 1 })
    expect([(await create()).status, (await create()).status]).toEqual([201, 429])
  })

  it('lifts it', async () => {
    fault({ kind: 'rate-limit', perMinute: null })
    expect((await create()).headers.has('X-RateLimit-Limit')).toBe(false)
  })
})

describe('Where the documents are silent', () => {
  const badSku = sampleLead({ phone: '1', products: [{ sku: 'NOPE', quantity: 1, price: 1 }] })

  it('sku-error-without-index names no row', async () => {
    fault({ kind: 'sku-error-without-index' })
    const answer = await crm.call('POST', '/leads', { body: { leads: [badSku] } })
    expect(answer.status).toBe(422)
    expect(Object.keys((answer.json as { errors: object }).errors)).toEqual(['leads.0.phone', 'products'])
  })

  it('first-error-only names one row of two', async () => {
    fault({ kind: 'first-error-only' })
    const answer = await crm.call('POST', '/leads', { body: { leads: [sampleLead({ phone: '1' }), sampleLead({ phone: '1' })] } })
    expect(answer.status).toBe(422)
    expect(Object.keys((answer.json as { errors: object }).errors)).toEqual(['leads.0.phone'])
  })

  it('show-without-data hides data and products', async () => {
    fault({ kind: 'show-without-data' })
    await create()
    const { data } = (await crm.call('GET', '/leads/LD-00001/show')).json as { data: object }
    expect(Object.keys(data)).toEqual(['reference', 'full_name', 'phone', 'city', 'status', 'created_at', 'area', 'address', 'action_date'])
  })

  it('exact-phone-search finds a phone only as it is written', async () => {
    fault({ kind: 'exact-phone-search' })
    await crm.call('POST', '/leads', { body: { leads: [sampleLead({ phone: '+212600000001' })] } })
    const found = async (keyword: string) => (await crm.call('GET', `/leads?search_by=phone&keyWord=${keyword}`)).json
    expect(await found('0600000001')).toMatchObject({ meta: { total: 0 } })
    expect(await found('600000001')).toMatchObject({ meta: { total: 1 } })
  })

  it('unknown-reference-as-422 names the missing lead', async () => {
    fault({ kind: 'unknown-reference-as-422' })
    const answer = await crm.call('DELETE', '/leads', { body: { references: ['LD-00099'] } })
    expect(answer.status).toBe(422)
    expect(answer.json).toMatchObject({ errors: { 'references.0': ['The selected references.0 is invalid.'] } })
  })

  it('fixed-validation-message says what the vendor’s page prints', async () => {
    fault({ kind: 'fixed-validation-message' })
    expect((await crm.call('POST', '/leads', { body: {} })).json).toMatchObject({ message: 'The given data was invalid.' })
  })
})
