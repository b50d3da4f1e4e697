import { describe, expect, it } from 'vitest'
import { findCreated } from '../../../../lib/crm/wedocod-seller/find-created.ts'
import type { Lead } from '../../../../lib/lead/lead.ts'
import { answering, json, NOW } from '../answering.ts'
import { makeLeads } from '../make-lead.ts'

const MINUTE = 60_000

interface Row {
  lead: Lead
  /** Milliseconds before NOW; null is unknown. */
  age: number | null
}

const PLAIN = { perPage: 100, hidesRef: false, searches: true, ignoresPage: false, clockAhead: 0, shows: true }

/** A CRM that lists `rows` in this order and searches a phone by how it ends. */
function crm(rows: Row[], habits: Partial<typeof PLAIN> = {}) {
  const { perPage, hidesRef, searches, ignoresPage, clockAhead, shows } = { ...PLAIN, ...habits }
  const headers = { Date: new Date(NOW + clockAhead).toUTCString() }
  const list = (query: URLSearchParams) => {
    const keyword = query.get('keyword')
    if (keyword !== null && !searches) return json(422, { error: { fields: { search_by: ['The selected search by is invalid.'] } } })
    const found = rows.map((row, index) => ({ ...row, index })).filter(({ lead }) => keyword === null || lead.phone?.endsWith(keyword))
    const page = ignoresPage ? 1 : Number(query.get('page') ?? 1)
    const pagination = { page, limit: perPage, total: found.length, pages: Math.ceil(found.length / perPage) }
    const data = found.slice((page - 1) * perPage, page * perPage).map(({ lead, index }) => ({
      reference: `LED-${index}`,
      phone: lead.phone,
      data: hidesRef ? [] : [{ key: 'client_ref', value: lead.clientRef }],
      products: [],
    }))
    return json(200, { data, meta: { pagination } }, headers)
  }
  const show = (index: number) => {
    const { lead, age } = rows[index] ?? { lead: null, age: null }
    const created_at = age === null ? null : new Date(NOW + clockAhead - age).toISOString()
    return shows
      ? json(200, { data: { full_name: lead?.fullName, created_at }, meta: {} }, headers)
      : json(404, { error: { code: 'NOT_FOUND' } })
  }
  const { connection, requests } = answering(request => {
    const { pathname, searchParams } = new URL(request.url)
    return pathname === '/leads' ? list(searchParams) : show(Number(/LED-(\d+)/.exec(pathname)?.[1]))
  })
  const asked = () =>
    requests.map(request => {
      const { pathname, searchParams } = new URL(request.url)
      if (pathname !== '/leads') return 'show'
      return searchParams.has('keyword') ? 'search' : `list ${searchParams.get('page') ?? 1}`
    })
  return { connection, asked }
}

const found = async ({ connection }: ReturnType<typeof crm>, leads: Lead[]) =>
  (await findCreated(connection, { leads, sentAt: NOW })).map(match => match.match)
const strangers = (count: number): Row[] =>
  makeLeads(count).map((lead, index) => ({
    lead: { ...lead, clientRef: `stranger-${index}`, phone: `+33700000${String(index).padStart(3, '0')}` },
    age: 0,
  }))

const leads = makeLeads(3)
const ours: Row[] = leads.map(lead => ({ lead, age: MINUTE }))

describe('how many requests a look-up costs', () => {
  it('is one for a batch that stands on the first page, however many leads there are', async () => {
    const shop = crm([...ours, ...strangers(300)])
    expect(await found(shop, leads)).toEqual(['present', 'present', 'present'])
    expect(shop.asked()).toEqual(['list 1'])
  })

  it('is one more for each phone that the first page lacks', async () => {
    const shop = crm([...ours.slice(1), ...strangers(300)])
    expect(await found(shop, leads)).toEqual(['absent', 'present', 'present'])
    expect(shop.asked()).toEqual(['list 1', 'search'])
  })

  it('is one when all there is stands on one page', async () => {
    const shop = crm(strangers(5))
    expect(await found(shop, leads)).toEqual(['absent', 'absent', 'absent'])
    expect(shop.asked()).toEqual(['list 1'])
  })
})

describe('what the CRM does not document', () => {
  it.each([false, true])('a list that is not newest first loses nothing, whether phones can be searched (%s) or not', async searches => {
    expect(await found(crm([...strangers(300), ...ours], { searches }), leads)).toEqual(['present', 'present', 'present'])
  })

  it('a clock that is a month off loses nothing', async () => {
    for (const clockAhead of [-30 * 24 * 60 * MINUTE, 30 * 24 * 60 * MINUTE]) {
      expect(await found(crm(ours, { clockAhead }), leads)).toEqual(['present', 'present', 'present'])
      expect(await found(crm(ours, { clockAhead, hidesRef: true }), leads)).toEqual(['weak', 'weak', 'weak'])
    }
  })

  it('a list that hides the client_ref makes a like row weak, an old one or a namesake none', async () => {
    const [first, second, third] = ours as [Row, Row, Row]
    const rows = [first, { ...second, age: 60 * MINUTE }, { ...third, lead: { ...third.lead, fullName: 'Somebody Else' } }]
    expect(await found(crm(rows, { hidesRef: true }), leads)).toEqual(['weak', 'absent', 'absent'])
  })

  it('a row of unknown age, or one that cannot be opened, may still be ours', async () => {
    expect(
      await found(
        crm(
          ours.map(row => ({ ...row, age: null })),
          { hidesRef: true },
        ),
        leads,
      ),
    ).toEqual(['weak', 'weak', 'weak'])
    expect(await found(crm(ours, { hidesRef: true, shows: false }), leads)).toEqual(['weak', 'weak', 'weak'])
  })

  it('fails rather than guess when the CRM leafs no further, or has too much to read', async () => {
    const shop = crm(strangers(300), { searches: false, ignoresPage: true })
    await expect(findCreated(shop.connection, { leads, sentAt: NOW })).rejects.toMatchObject({ kind: 'unknown' })
    const vast = crm(strangers(60), { searches: false, perPage: 5 })
    await expect(findCreated(vast.connection, { leads, sentAt: NOW })).rejects.toMatchObject({ kind: 'unknown' })
    expect(vast.asked()).toHaveLength(11)
  })
})

it('a phone is searched by digits that end it however it is written', async () => {
  const [lead] = makeLeads(1, { phone: '+212 661-000 001' })
  const shop = crm([...strangers(150), { lead: lead as Lead, age: 0 }])
  expect(await found(shop, [lead as Lead])).toEqual(['present'])
})
