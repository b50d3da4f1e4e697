import { describe, expect, it } from 'vitest'
import { CrmFailure } from '../../../../lib/crm/crm-adapter.ts'
import { wedocodWeb } from '../../../../lib/crm/wedocod-web/adapter.ts'
import { getLeads, showLead } from '../../../../lib/crm/wedocod-web/api.ts'
import { answering, json, page, TOKEN } from '../answering.ts'
import { makeLead, makeLeads } from '../make-lead.ts'

const list = () => json(200, { data: [], meta: { current_page: 1, last_page: 1, total: 0 } })
const urls = (requests: Request[]) => requests.map(request => request.url)

describe('the addresses of the API', () => {
  it.each(['https://crm.example', 'https://crm.example/', 'https://crm.example/api/web/1.0', 'https://crm.example/api/web/1.0/'])(
    'follow the base URL %s, with or without the prefix of the API',
    async baseUrl => {
      const { connection, requests } = answering(list, { baseUrl })
      await getLeads(connection, {})
      expect(urls(requests)).toEqual(['https://crm.example/api/web/1.0/leads'])
    },
  )

  it('carry a query as documented, capital W and all', async () => {
    const { connection, requests } = answering(list)
    await getLeads(connection, { searchBy: 'phone', keyword: '+212 661-000001', page: 2, perPage: 25 })
    expect(urls(requests)).toEqual(['https://crm.example/api/web/1.0/leads?search_by=phone&keyWord=661000001&per_page=25&page=2'])
  })

  it('hold a reference in one segment, whatever it is made of', async () => {
    const { connection, requests } = answering(() => json(404, { message: 'Not found.' }))
    for (const reference of ['LD-00001', 'a/b', 'a?b#c', 'é', '\uD800']) expect(await showLead(connection, reference)).toBeNull()
    expect(urls(requests).map(url => url.slice('https://crm.example/api/web/1.0/leads/'.length))).toEqual([
      'LD-00001/show',
      'a%2Fb/show',
      'a%3Fb%23c/show',
      '%C3%A9/show',
      '%EF%BF%BD/show',
    ])
  })

  it('do not exist for a reference that would climb out', async () => {
    const { connection, requests } = answering(() => json(200, {}))
    await expect(showLead(connection, '..')).rejects.toThrow(CrmFailure)
    expect(requests).toEqual([])
  })
})

describe('answers the sandbox does not give', () => {
  it('a creation that is no 201 is unknown, whatever it says', async () => {
    for (const status of [200, 202]) {
      const { connection } = answering(() => json(status, { message: 'Leads created successfully.' }))
      await expect(wedocodWeb.createMany(connection, [makeLead()])).rejects.toMatchObject({ kind: 'unknown', status })
    }
  })

  it('a deletion or an update may succeed without a body', async () => {
    const { connection } = answering(() => new Response(null, { status: 204 }))
    const handle = { reference: 'LD-00001', id: null }
    const done = [{ outcome: 'created', remote: handle }]
    expect(await wedocodWeb.remove?.(connection, [handle])).toEqual(done)
    expect(await wedocodWeb.updateStatuses?.(connection, [{ handle, status: 'confirmed', actionDate: null }])).toEqual(done)
  })

  it('a complaint is made fit to show, and never tells the token', async () => {
    const errors = { 'leads.0.phone': [`Bad\u202E ${TOKEN}\n${'x'.repeat(400)}`], [`leads.0.${TOKEN}`]: ['No.'] }
    const { connection } = answering(() => json(422, { message: 'No.', errors }))
    const [result] = await wedocodWeb.createMany(connection, [makeLead()])
    const [first, second] = result?.outcome === 'rejected' ? result.errors : []
    expect(first?.message).toMatch(/^Bad \[token\] x+$/)
    expect(first?.message).toHaveLength(300)
    expect(second?.field).toBe('[token]')
  })

  it('a refusal that names no row is told by its first complaint, not by its summary', async () => {
    const { connection } = answering(() => json(422, { message: 'The given data was invalid.', errors: { products: ['Unknown SKU.'] } }))
    await expect(wedocodWeb.createMany(connection, [makeLead()])).rejects.toMatchObject({ kind: 'invalid', message: 'Unknown SKU.' })
  })

  it('a proxy that is too busy is not taken for another site', async () => {
    const { connection } = answering(() => page(429))
    expect(await wedocodWeb.verify(connection)).toMatchObject({ reachable: true, reason: 'rate-limited' })
  })

  it('a flood of complaints about one row is cut to twenty', async () => {
    const errors = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`leads.1.products.${index}.sku`, ['No.']]))
    const { connection } = answering(() => json(422, { errors }))
    const [, result] = await wedocodWeb.createMany(connection, makeLeads(2))
    expect(result?.outcome === 'rejected' && result.errors.length).toBe(20)
  })

  it('more updates or deletions than one call may hold are not sent', async () => {
    const { connection, requests } = answering(() => json(200, {}))
    const handles = Array.from({ length: 1001 }, (_, index) => ({ reference: `LD-${index}`, id: null }))
    const updates = handles.map(handle => ({ handle, status: 'confirmed' as const, actionDate: null }))
    await expect(wedocodWeb.remove?.(connection, handles.slice(0, 101))).rejects.toMatchObject({ kind: 'too-large' })
    await expect(wedocodWeb.updateStatuses?.(connection, updates)).rejects.toMatchObject({ kind: 'too-large' })
    expect(requests).toEqual([])
    expect(await wedocodWeb.updateStatuses?.(connection, updates.slice(1))).toHaveLength(1000)
  })
})
