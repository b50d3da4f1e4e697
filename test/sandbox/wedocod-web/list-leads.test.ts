import { beforeEach, describe, expect, it } from 'vitest'
import { sampleLead, sampleLeads } from '../support/sample-leads.ts'
import { useSandbox } from '../support/use-sandbox.ts'
import { demoTokens } from '../tokens.ts'

describe('GET /leads', () => {
  const crm = useSandbox()
  const references = async (query: string) => {
    const { json } = await crm.call('GET', `/leads?${query}`)
    return (json as { data: { reference: string }[] }).data.map(lead => lead.reference)
  }

  it('shows the documented fields of a lead and no others', async () => {
    await crm.call('POST', '/leads', { body: { leads: [sampleLead()] } })
    const { data } = (await crm.call('GET', '/leads')).json as { data: unknown[] }
    expect(data).toEqual([
      {
        reference: 'LD-00001',
        full_name: 'Ahmed Benali',
        phone: '+212600000001',
        city: 'Casablanca',
        status: 'new',
        created_at: '2026-06-15T10:30:00Z',
      },
    ])
  })

  it('says it has none', async () => {
    const answer = await crm.call('GET', '/leads')
    expect(answer.status).toBe(200)
    expect(answer.json).toMatchObject({ data: [], links: { prev: null, next: null }, meta: { current_page: 1, last_page: 1, total: 0 } })
  })

  describe('in pages', () => {
    beforeEach(() => crm.call('POST', '/leads', { body: sampleLeads(37) }))

    it('gives 15 leads a page, the newest first', async () => {
      const found = await references('')
      expect([found.length, found[0], found.at(-1)]).toEqual([15, 'LD-00037', 'LD-00023'])
    })

    it('describes the page as Laravel does', async () => {
      const path = `${crm.sandbox.url}/api/web/1.0/leads`
      const answer = await crm.call('GET', '/leads?per_page=10&page=2')
      expect(answer.json).toMatchObject({
        links: { first: `${path}?page=1`, last: `${path}?page=4`, prev: `${path}?page=1`, next: `${path}?page=3` },
        meta: { current_page: 2, from: 11, last_page: 4, path, per_page: 10, to: 20, total: 37 },
      })
    })

    it('ends with a shorter page, and has nothing after it', async () => {
      expect(await references('per_page=10&page=4')).toHaveLength(7)
      expect(await references('per_page=10&page=5')).toEqual([])
    })

    it.each([
      ['per_page=1000', 100],
      ['per_page=0', 15],
      ['per_page=-5', 15],
      ['per_page=many', 15],
      ['page=0&per_page=20', 20],
    ])('makes of %s a page of %i at most', async (query, perPage) => {
      expect((await crm.call('GET', `/leads?${query}`)).json).toMatchObject({ meta: { per_page: perPage, current_page: 1 } })
    })
  })

  describe('searched', () => {
    beforeEach(() =>
      crm.call('POST', '/leads', {
        body: {
          leads: [
            sampleLead(),
            sampleLead({ phone: '06 61-22 33 44', full_name: 'Fatima Zahra', city: 'Rabat' }),
            sampleLead({ phone: '+33612345678', full_name: 'Nadia 100%', city: null }),
          ],
        },
      }),
    )

    it.each([
      ['the example of the documents', 'search_by=phone&keyWord=0600', ['LD-00001']],
      ['the last nine digits of a number with spaces', 'search_by=phone&keyWord=661223344', ['LD-00002']],
      ['a number in its other form', 'search_by=phone&keyWord=0612345678', ['LD-00003']],
      ['a part of a name, in any case', 'search_by=full_name&keyWord=ZAHRA', ['LD-00002']],
      ['a name with a sign that SQL knows', 'search_by=full_name&keyWord=%25', ['LD-00003']],
      ['a city', 'search_by=city&keyWord=casa', ['LD-00001']],
      ['a reference', 'search_by=reference&keyWord=LD-00002', ['LD-00002']],
      ['what is nowhere', 'search_by=phone&keyWord=0699999999', []],
      ['no field', 'keyWord=Fatima', ['LD-00003', 'LD-00002', 'LD-00001']],
      ['no words', 'search_by=full_name&keyWord=', ['LD-00003', 'LD-00002', 'LD-00001']],
    ])('by %s', async (_, query, expected) => {
      expect(await references(query)).toEqual(expected)
    })

    it('by a field that cannot be searched is refused', async () => {
      const answer = await crm.call('GET', '/leads?search_by=address&keyWord=x')
      expect(answer.status).toBe(422)
      expect(answer.json).toMatchObject({ errors: { search_by: ['The selected search by is invalid.'] } })
    })
  })

  it('shows an account its own leads alone', async () => {
    await crm.call('POST', '/leads', { body: sampleLeads(1) })
    const answer = await crm.call('GET', '/leads', { token: demoTokens.otherAccount.token })
    expect(answer.json).toMatchObject({ data: [], meta: { total: 0 } })
  })
})
