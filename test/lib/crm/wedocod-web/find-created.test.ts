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

const PLAIN = { perPage: 100, hidesRef: false, ignoresPage: false, shows: true, listsPhone: true, listsData: false, clockAhead: 0 }

/** A CRM that lists `rows` in this order, pages of `perPage`, and shows the client_ref of each. */
function crm(rows: Row[], habits: Partial<typeof PLAIN> = {}) {
  const { perPage, hidesRef, ignoresPage, shows, listsPhone, listsData, clockAhead } = { ...PLAIN, ...habits }
  const stamp = (age: number | null) => (age === null ? '2026-06-10 10:00:00' : new Date(NOW - age).toISOString())
  const listed = rows.map(({ lead, age }, index) => ({
    reference: `LD-${index}`,
    full_name: lead.fullName,
    phone: lead.phone,
    created_at: stamp(age),
    ...(listsData && { data: [{ key: 'client_ref', value: lead.clientRef }] }),
  }))
  const inList = (row: (typeof listed)[number]) => (listsPhone ? row : { ...row, phone: null })
  const headers = { Date: new Date(NOW + clockAhead).toUTCString() }
  const list = (query: URLSearchParams) => {
    const keyword = query.get('keyWord')
    const found = listed.filter(row => keyword === null || row.phone?.includes(keyword))
    const page = ignoresPage ? 1 : Number(query.get('page'))
    const meta = { current_page: page, last_page: Math.max(1, Math.ceil(found.length / perPage)), total: found.length }
    return json(200, { data: found.slice((page - 1) * perPage, page * perPage).map(inList), meta }, headers)
  }
  const show = (reference: string) => {
    const index = listed.findIndex(row => row.reference === reference)
    const data = hidesRef ? undefined : [{ key: 'client_ref', value: rows[index]?.lead.clientRef }]
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

  it('is one listing and three looks, however large the batch', async () => {
    const batch = makeLeads(50)
    const shop = crm(batch.map((lead, index) => ({ lead, age: MINUTE + index })))
    expect(await found(shop, batch)).toEqual(batch.map(() => 'present'))
    expect(shop.asked()).toEqual(['list 1', 'show', 'show', 'show'])
  })

  it('is three looks for each time that the batch was written', async () => {
    const batch = makeLeads(30)
    const shop = crm([...batch.map(lead => ({ lead, age: MINUTE })), ...batch.map(lead => ({ lead, age: 2 * MINUTE }))])
    const matches = await findCreated(shop.connection, { leads: batch, sentAt: NOW })
    expect(matches).toMatchObject(batch.map((_, index) => ({ match: 'present', copies: 2, remote: { reference: `LD-${30 + index}` } })))
    expect(shop.asked()).toEqual(['list 1', ...Array.from({ length: 6 }, () => 'show')])
  })

  it('is three looks where the client_ref is hidden', async () => {
    const batch = makeLeads(50)
    const shop = crm(
      batch.map(lead => ({ lead, age: MINUTE })),
      { hidesRef: true },
    )
    expect(await found(shop, batch)).toEqual(batch.map(() => 'weak'))
    expect(shop.asked()).toEqual(['list 1', 'show', 'show', 'show'])
  })

  it('is one listing alone should the list itself carry the client_ref', async () => {
    const shop = crm(ours, { listsData: true })
    expect(await found(shop, leads)).toEqual(['present', 'present', 'present'])
    expect(shop.asked()).toEqual(['list 1'])
  })

  it('is as many pages as the time since the batch fills, but no more than there are phones', async () => {
    const busy = strangers(250, index => index * 1000)
    expect(await found(crm([...busy, ...ours, ...strangers(100, () => 20 * MINUTE)]), leads)).toEqual(['present', 'present', 'present'])
    const busier = crm([...strangers(550, index => index * 1000), ...ours])
    expect(await found(busier, leads)).toEqual(['present', 'present', 'present'])
    expect(busier.asked().slice(0, 6)).toEqual(['list 1', 'list 2', 'list 3', 'search 1', 'search 1', 'search 1'])
  })

  it('ends where an earlier lead of ours begins, however many were written lately', async () => {
    const [before, ...rest] = makeLeads(4)
    if (!before) throw new Error('leads were asked for')
    const crowd = strangers(1_000, index => 2 * MINUTE + index * 10)
    const shop = crm([{ lead: before, age: MINUTE }, ...crowd])
    const matches = await findCreated(shop.connection, { leads: rest, sentAt: NOW, earlier: [before] })
    expect(matches.map(({ match }) => match)).toEqual(['absent', 'absent', 'absent'])
    expect(shop.asked()).toEqual(['list 1', 'show'])
  })

  it('goes on to the next page while all rows are of one moment', async () => {
    const [before, ...rest] = makeLeads(7)
    if (!before) throw new Error('leads were asked for')
    const shop = crm([...strangers(120, () => MINUTE), { lead: before, age: MINUTE }, ...strangers(500, () => 2 * MINUTE)])
    await findCreated(shop.connection, { leads: rest, sentAt: NOW, earlier: [before] })
    expect(shop.asked()).toEqual(['list 1', 'list 2', 'show'])
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

describe('a row that is not opened', () => {
  const batch = makeLeads(6)
  const written = batch.map(lead => ({ lead, age: MINUTE }))
  const last = batch.slice(5)
  const butLast = written.slice(0, 5)
  const foreign = last.map(lead => ({ ...lead, clientRef: 'another order' }))
  const fates = async (rows: Row[]) => found(crm(rows), batch)

  it('is told by three of its moment, its phone and its name', async () => {
    expect(await fates(written)).toEqual(batch.map(() => 'present'))
  })

  it.each([
    ['another moment', foreign.map(lead => ({ lead, age: 2 * MINUTE }))],
    ['another name', foreign.map(lead => ({ lead: { ...lead, fullName: 'His Brother' }, age: MINUTE }))],
  ])('is not told when it is of %s', async (_, others) => {
    expect((await fates([...butLast, ...others])).at(-1)).toBe('absent')
  })

  it('is not told when its moment saw another order of the same customers', async () => {
    const [first, ...rest] = butLast
    const stranger = { lead: { ...batch[0], ...first?.lead, clientRef: 'another order' } as Lead, age: MINUTE }
    expect((await fates([stranger, ...rest, ...foreign.map(lead => ({ lead, age: MINUTE }))])).at(-1)).toBe('absent')
  })

  it('is not told when it is one row more than the others have: it may be an order of the batch before', async () => {
    const before = foreign.map(lead => ({ lead, age: MINUTE + 1000 }))
    const matches = await findCreated(crm([...written, ...before]).connection, { leads: batch, sentAt: NOW })
    expect(matches.at(-1)).toMatchObject({ match: 'present', copies: 1, remote: { reference: 'LD-5' } })
  })

  it('is not told when another person ordered from that phone in that moment', async () => {
    const brother = foreign.map(lead => ({ lead: { ...lead, fullName: 'His Brother' }, age: MINUTE }))
    const matches = await findCreated(crm([...written, ...brother]).connection, { leads: batch, sentAt: NOW })
    expect(matches.at(-1)).toMatchObject({ match: 'present', copies: 1 })
  })

  it('is not told when two leads of the batch have its phone', async () => {
    const twin = last.map(lead => ({ ...lead, clientRef: 'the second order' }))
    const shop = crm([...butLast, ...twin.map(lead => ({ lead, age: MINUTE }))])
    expect((await found(shop, [...batch, ...twin])).slice(5)).toEqual(['absent', 'present'])
  })
})

describe('a row that looks like an earlier lead of ours', () => {
  it('is no proof when it is another order of that customer', async () => {
    const [before, ...batch] = makeLeads(4)
    if (!before) throw new Error('leads were asked for')
    const again = { lead: { ...before, clientRef: 'another order' }, age: 0 }
    const crowd = strangers(98, index => MINUTE + index)
    const written = batch.map(lead => ({ lead, age: 3 * MINUTE }))
    const { connection } = crm([again, ...crowd, ...written, ...strangers(100, () => 60 * MINUTE)])
    const matches = await findCreated(connection, { leads: batch, sentAt: NOW, earlier: [before] })
    expect(matches.map(({ match }) => match)).toEqual(batch.map(() => 'present'))
  })
})

describe('what a list does not prove', () => {
  const leads = makeLeads(1)
  const ours = leads.map(lead => ({ lead, age: MINUTE }))

  it.each([
    ['is oldest first', strangers(150, index => 50 * MINUTE - index)],
    ['is in no order', strangers(150, index => ((index * 7) % 10) * MINUTE + 20 * MINUTE)],
    ['has one age for all', strangers(150, () => 30 * MINUTE)],
    ['does not say when', strangers(150, () => null)],
    ['says when of some rows only', strangers(150, index => (index % 2 ? null : (index + 20) * MINUTE))],
  ])('nothing is absent because the first page %s', async (_, crowd) => {
    expect(await found(crm([...crowd, ...ours]), leads)).toEqual(['present'])
  })

  it('a row whose age is not known may be new', async () => {
    expect(await found(crm(ours.map(row => ({ ...row, age: null }))), leads)).toEqual(['present'])
  })

  it('a row that hides its phone may be ours', async () => {
    expect(await found(crm(ours, { listsPhone: false }), leads)).toEqual(['present'])
  })

  it('a `Date` that runs ahead of the stamps, as a proxy may, closes no window', async () => {
    expect(await found(crm(ours, { clockAhead: 60 * MINUTE }), leads)).toEqual(['present'])
  })

  it('a row that moved to the next page while pages were read is one row', async () => {
    const crowd = strangers(99, index => index)
    const [first] = ours
    if (!first) throw new Error('a lead was asked for')
    const { connection } = crm([...crowd, first, ...crowd.slice(0, 20).map(row => ({ ...row, age: 20 * MINUTE }))])
    const moved: typeof connection = {
      ...connection,
      fetch: async request => {
        const answer = await connection.fetch(request)
        if (new URL(request.url).searchParams.get('page') !== '2') return answer
        const body = await answer.json()
        const again = { reference: 'LD-99', phone: first.lead.phone, created_at: new Date(NOW - MINUTE).toISOString() }
        return json(200, { ...body, data: [again, ...body.data] })
      },
    }
    const [match] = await findCreated(moved, { leads: [first.lead, ...makeLeads(2).slice(1)], sentAt: NOW })
    expect(match).toMatchObject({ match: 'present', copies: 1 })
  })

  it('the last page is not reached by asking for it of a CRM that does not leaf', async () => {
    const three = makeLeads(3)
    const shop = crm([...strangers(150, index => index * 1000), ...three.map(lead => ({ lead, age: 5 * MINUTE }))], { ignoresPage: true })
    expect(await found(shop, three)).toEqual(['present', 'present', 'present'])
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
    expect(shop.asked().filter(one => one !== 'show')).toHaveLength(11)
  })

  it('a row that cannot be opened may still be ours', async () => {
    expect(await found(crm(ours, { shows: false }), leads)).toEqual(['weak'])
  })
})
