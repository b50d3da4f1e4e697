import { describe, expect, it } from 'vitest'
import { findCreated } from '../../../../lib/crm/wedocod-web/find-created.ts'
import type { Lead } from '../../../../lib/lead/lead.ts'
import { answering, json, NOW } from '../answering.ts'
import { makeLeads } from '../make-lead.ts'

const MINUTE = 60_000
const PREFIX = '/api/web/1.0/leads'

interface Row {
  lead: Lead
  /** Milliseconds before NOW; null is a stamp without an offset. */
  age: number | null
}

const strangers = (count: number, age: (index: number) => number | null): Row[] =>
  makeLeads(count).map((lead, index) => ({
    lead: { ...lead, clientRef: `stranger-${index}`, phone: `+33700000${String(index).padStart(3, '0')}` },
    age: age(index),
  }))

/** A CRM that lists `rows` in this order, pages of `perPage`, and shows the client_ref of each. */
function crm(rows: Row[], { perPage = 100, ignoresPage = false, shows = true } = {}) {
  const stamp = (age: number | null) => (age === null ? '2026-06-10 10:00:00' : new Date(NOW - age).toISOString())
  const listed = rows.map(({ lead, age }, index) => ({
    reference: `LD-${index}`,
    full_name: lead.fullName,
    phone: lead.phone,
    created_at: stamp(age),
  }))
  const list = (query: URLSearchParams) => {
    const keyword = query.get('keyWord')
    const found = listed.filter(row => keyword === null || row.phone?.includes(keyword))
    const page = ignoresPage ? 1 : Number(query.get('page'))
    const meta = { current_page: page, last_page: Math.max(1, Math.ceil(found.length / perPage)), total: found.length }
    return json(200, { data: found.slice((page - 1) * perPage, page * perPage), meta })
  }
  const show = (reference: string) => {
    const index = listed.findIndex(row => row.reference === reference)
    const data = [{ key: 'client_ref', value: rows[index]?.lead.clientRef }]
    return shows ? json(200, { data: { ...listed[index], data } }) : json(404, { message: 'Not found.' })
  }
  const { connection, requests } = answering(request => {
    const { pathname, searchParams } = new URL(request.url)
    return pathname === PREFIX ? list(searchParams) : show(pathname.split('/').at(-2) ?? '')
  })
  const asked = () =>
    requests.map(request => {
      const { pathname, searchParams } = new URL(request.url)
      if (pathname !== PREFIX) return 'show'
      return searchParams.has('keyWord') ? `search ${searchParams.get('page')}` : `list ${searchParams.get('page')}`
    })
  return { connection, asked }
}

const found = async ({ connection }: ReturnType<typeof crm>, leads: Lead[]) =>
  (await findCreated(connection, { leads, sentAt: NOW })).map(match => match.match)

describe('how many requests a look-up costs', () => {
  const leads = makeLeads(3)
  const ours = leads.map(lead => ({ lead, age: MINUTE }))

  it('is one listing, and one look at each row with a phone of the batch', async () => {
    const shop = crm([...ours, ...strangers(300, index => (index + 2) * MINUTE)])
    expect(await found(shop, leads)).toEqual(['present', 'present', 'present'])
    expect(shop.asked()).toEqual(['list 1', 'show', 'show', 'show'])
  })

  it('is as many pages as the time since the batch fills, but no more than there are phones', async () => {
    const busy = strangers(250, index => index * 1000)
    expect(await found(crm([...busy, ...ours, ...strangers(100, () => 20 * MINUTE)]), leads)).toEqual(['present', 'present', 'present'])
    const busier = crm([...strangers(550, index => index * 1000), ...ours])
    expect(await found(busier, leads)).toEqual(['present', 'present', 'present'])
    expect(busier.asked().slice(0, 6)).toEqual(['list 1', 'list 2', 'list 3', 'search 1', 'search 1', 'search 1'])
  })

  it('is one search per distinct phone where the list is not newest first', async () => {
    const [first, second] = leads
    if (!first || !second) throw new Error('two leads were asked for')
    const oldestFirst = [...strangers(300, index => (500 - index) * MINUTE), ...ours]
    const shop = crm(oldestFirst)
    expect(await found(shop, [first, { ...second, phone: first.phone }])).toEqual(['present', 'absent'])
    expect(shop.asked()).toEqual(['list 1', 'search 1', 'show'])
  })
})

describe('what a list does not prove', () => {
  const leads = makeLeads(1)
  const ours = leads.map(lead => ({ lead, age: MINUTE }))

  it.each([
    ['is oldest first', strangers(150, index => 50 * MINUTE - index)],
    ['is in no order', strangers(150, index => ((index * 7) % 11) * MINUTE + 20 * MINUTE)],
    ['has one age for all', strangers(150, () => 30 * MINUTE)],
    ['does not say when', strangers(150, () => null)],
  ])('nothing is absent because the first page %s', async (_, crowd) => {
    expect(await found(crm([...crowd, ...ours]), leads)).toEqual(['present'])
  })

  it('a row whose age is not known may be new', async () => {
    expect(await found(crm(ours.map(row => ({ ...row, age: null }))), leads)).toEqual(['present'])
  })

  it('fails rather than guess when the CRM leafs no further', async () => {
    const { connection } = crm(
      strangers(150, () => 30 * MINUTE).map(row => ({ ...row, lead: { ...row.lead, phone: leads[0]?.phone ?? null } })),
      {
        ignoresPage: true,
      },
    )
    await expect(findCreated(connection, { leads, sentAt: NOW })).rejects.toMatchObject({ kind: 'unknown' })
  })

  it('fails rather than read without end', async () => {
    const alike = strangers(60, () => null).map(row => ({ ...row, lead: { ...row.lead, phone: leads[0]?.phone ?? null } }))
    const shop = crm(alike, { perPage: 5 })
    await expect(findCreated(shop.connection, { leads, sentAt: NOW })).rejects.toMatchObject({ kind: 'unknown' })
    expect(shop.asked()).toHaveLength(11)
  })

  it('a row that cannot be opened may still be ours', async () => {
    expect(await found(crm(ours, { shows: false }), leads)).toEqual(['weak'])
  })
})
