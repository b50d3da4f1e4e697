import { describe, expect, it } from 'vitest'
import { wedocodSeller } from '../../../../lib/crm/wedocod-seller/adapter.ts'
import { getLeads } from '../../../../lib/crm/wedocod-seller/api.ts'
import { answering, json, TOKEN } from '../answering.ts'
import { makeLead, makeLeads } from '../make-lead.ts'

const pagination = { page: 1, limit: 50, total: 0, pages: 0 }
const list = (...data: object[]) => json(200, { data, meta: { pagination } })
const handle = { reference: 'LED-00001', id: '01A' }
const created = (count: number, over: object = {}) =>
  json(201, {
    data: { created_refs: Array.from({ length: count }, (_, n) => `01A${n}`), failed_count: 0, ...over },
    meta: { mode: 'sync' },
  })

describe('a query of the seller API', () => {
  it.each([
    [{ page: 2, perPage: 25 }, 'per_page=25&page=2'],
    [{ searchBy: 'reference', keyword: 'LED-1' }, 'search_by=reference&match_type=partial&keyword=LED-1'],
    [{ searchBy: 'phone', keyword: '+212 661-000001' }, 'search_by=phone&match_type=partial&keyword=661000001'],
    [{ searchBy: 'phone', match: 'ends_with', keyword: '0661000001' }, 'search_by=phone&match_type=ends_with&keyword=661000001'],
    [{ searchBy: 'phone', match: 'exact', keyword: '+212661000001' }, 'search_by=phone&match_type=exact&keyword=%2B212661000001'],
    [{ searchBy: 'city', keyword: '' }, ''],
    [{ from: '2026-06-09', until: '2026-06-11' }, 'start_at=2026-06-09&end_at=2026-06-11'],
  ] as const)('of %j is %s', async (query, expected) => {
    const { connection, requests } = answering(() => list())
    await getLeads(connection, query)
    expect(new URL(requests[0]?.url ?? '').search.slice(1)).toBe(expected)
  })
})

describe('a creation', () => {
  it('names each lead by its id, and by the reference that the list shows', async () => {
    const [first, second] = makeLeads(2)
    const row = { reference: 'LED-00007', data: [{ key: 'client_ref', value: second?.clientRef }] }
    const { connection, requests } = answering(request => (request.method === 'POST' ? created(2) : list(row)))
    expect(await wedocodSeller.createMany(connection, first && second ? [first, second] : [])).toEqual([
      { outcome: 'created', remote: null },
      { outcome: 'created', remote: { reference: 'LED-00007', id: '01A1' } },
    ])
    expect(requests.map(request => request.method)).toEqual(['POST', 'GET'])
  })

  it.each([403, 429, 500])('stands, whatever comes of the look at the list: %i', async status => {
    const { connection } = answering(request => (request.method === 'POST' ? created(1) : json(status, {})))
    expect(await wedocodSeller.createMany(connection, [makeLead()])).toEqual([{ outcome: 'created', remote: null }])
  })

  it.each([
    ['one of them failed', created(3, { failed_count: 1 })],
    ['it names too few', created(2)],
    ['it names too many', created(4)],
  ])('is unknown for every lead when %s', async (_, answer) => {
    const { connection, requests } = answering(() => answer)
    expect(await wedocodSeller.createMany(connection, makeLeads(3))).toEqual(Array(3).fill({ outcome: 'unknown' }))
    expect(requests).toHaveLength(1)
  })

  it('that is queued is accepted, named or not', async () => {
    const queued = (data: object) => answering(() => json(202, { data, meta: { mode: 'async' } })).connection
    expect(await wedocodSeller.createMany(queued({ batch_id: 'batch_1', queued: true }), [makeLead()])).toEqual([
      { outcome: 'accepted', jobId: 'batch_1' },
    ])
    expect(await wedocodSeller.createMany(queued({}), [makeLead()])).toEqual([{ outcome: 'accepted', jobId: null }])
  })

  it('that is refused says so in the words of the envelope, of the sister API, or of the older shape', async () => {
    const fields = { 'data.0.phone': ['The phone field is required.'] }
    for (const body of [
      { error: { code: 'VALIDATION_ERROR', fields } },
      { message: 'x', errors: fields },
      { status: false, errors: fields },
    ]) {
      const { connection } = answering(() => json(422, body))
      expect(await wedocodSeller.createMany(connection, makeLeads(2))).toEqual([
        { outcome: 'rejected', errors: [{ field: 'phone', message: 'The phone field is required.' }] },
        { outcome: 'untouched' },
      ])
    }
  })

  it('waits as long as the body of a 429 says when no header does', async () => {
    const { connection } = answering(() => json(429, { error: { code: 'HTTP_ERROR', message: 'Too Many Attempts.', retry_after: 7 } }))
    await expect(wedocodSeller.createMany(connection, [makeLead()])).rejects.toMatchObject({
      kind: 'rate-limited',
      message: 'Too Many Attempts.',
      retryAt: connection.now() + 7000,
    })
  })
})

describe('a change', () => {
  const confirmed = { handle, status: 'confirmed', actionDate: null } as const

  it('is unknown for a lead that the answer leaves out', async () => {
    const { connection } = answering(() => json(200, { data: [{ id: '01B', reference: 'LED-00002' }], meta: {} }))
    const second = { ...confirmed, handle: { reference: 'LED-00002', id: null } }
    expect(await wedocodSeller.updateStatuses?.(connection, [confirmed, second])).toEqual([
      { outcome: 'unknown' },
      { outcome: 'created', remote: { reference: 'LED-00002', id: '01B' } },
    ])
  })

  it('goes out in the spelling and the form of moments of the API', async () => {
    const { connection, requests } = answering(() => json(200, { data: [], meta: {} }))
    const later = { handle, status: 'call_later', actionDate: '2026-06-11T14:30:00.000Z' } as const
    await wedocodSeller.updateStatuses?.(connection, [later, { ...confirmed, status: 'no_reply' }])
    expect(await requests[0]?.json()).toEqual({
      leads: [
        { reference: 'LED-00001', status: 'call_later', action_date: '2026-06-11T14:30:00+00:00' },
        { reference: 'LED-00001', status: 'no_reply' },
      ],
    })
  })

  it('is unknown when fewer leads are gone than were to be deleted', async () => {
    const { connection } = answering(() => json(200, { data: { deleted: true, count: 1 }, meta: {} }))
    expect(await wedocodSeller.remove?.(connection, [handle, handle])).toEqual([{ outcome: 'unknown' }, { outcome: 'unknown' }])
    expect(await wedocodSeller.remove?.(connection, [handle])).toEqual([{ outcome: 'created', remote: handle }])
  })

  it('of more leads than one call may hold is not sent', async () => {
    const { connection, requests } = answering(() => json(200, {}))
    await expect(wedocodSeller.remove?.(connection, Array(101).fill(handle))).rejects.toMatchObject({ kind: 'too-large' })
    await expect(wedocodSeller.updateStatuses?.(connection, Array(101).fill(confirmed))).rejects.toMatchObject({ kind: 'too-large' })
    expect(requests).toEqual([])
  })
})

it('a lead that the list does not have yet is shown as far as it is known', async () => {
  const shown = { data: { full_name: 'Samira Oubella', status: 'Out of Stock' }, meta: {} }
  const { connection } = answering(request => (request.url.endsWith('/show') ? json(200, shown) : list()))
  expect(await wedocodSeller.show?.(connection, handle)).toMatchObject({
    handle,
    fullName: 'Samira Oubella',
    status: 'out_of_stock',
    clientRef: null,
  })
})

it('the connection is tested at the statuses first: another API is told from this one', async () => {
  const { connection, requests } = answering(() => json(404, { message: 'Not found.' }))
  expect(await wedocodSeller.verify(connection)).toMatchObject({ reason: 'not-this-api', tokenAccepted: false })
  expect(requests.map(request => request.url)).toEqual(['https://crm.example/lead-statuses'])
})

it('no text of the CRM tells the token', async () => {
  const error = { code: 'VALIDATION_ERROR', message: TOKEN, fields: { 'data.0.phone': [`No ${TOKEN}`] } }
  const { connection } = answering(() => json(422, { error }))
  expect(JSON.stringify(await wedocodSeller.createMany(connection, [makeLead()]))).not.toContain(TOKEN)
})
