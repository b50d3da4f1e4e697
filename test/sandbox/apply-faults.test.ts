import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { FaultInput } from './fault-schema.ts'
import { openSocket, rawPost, readToEnd } from './support/open-socket.ts'
import { sampleLead, sampleLeads } from './support/sample-leads.ts'
import { useSandbox } from './support/use-sandbox.ts'

const crm = useSandbox()
const create = () => crm.call('POST', '/leads', { body: sampleLeads(1) })
const rows = () => crm.sandbox.leads().length
const fault = (...faults: FaultInput[]) => crm.sandbox.setFaults(faults)
const lastRequest = () => crm.sandbox.requests().at(-1)

/** Rows once there are some: a late commit tells nobody. */
async function awaitRows(): Promise<number> {
  while (rows() === 0) await pause(5)
  return rows()
}

describe('latency', () => {
  it('commits at once and answers late', async () => {
    fault({ kind: 'latency', ms: 80 })
    const started = performance.now()
    const answer = create()
    await awaitRows()
    expect(lastRequest()?.answeredAt).toBeNull()
    expect((await answer).status).toBe(201)
    expect(performance.now() - started).toBeGreaterThanOrEqual(79)
  })
})

describe('late-commit', () => {
  it('holds answer and commit back together', async () => {
    fault({ kind: 'late-commit', ms: 60 })
    const answer = create()
    await pause(20)
    expect(rows()).toBe(0)
    expect((await answer).status).toBe(201)
    expect(rows()).toBe(1)
  })

  it('answers at once and commits later', async () => {
    fault({ kind: 'late-commit', ms: 60, answer: 'now' })
    expect((await create()).status).toBe(201)
    expect(rows()).toBe(0)
    expect(await awaitRows()).toBe(1)
  })

  it('cuts the connection at once and commits later', async () => {
    fault({ kind: 'late-commit', ms: 60, answer: 'never' })
    await expect(create()).rejects.toThrow()
    expect(rows()).toBe(0)
    expect(await awaitRows()).toBe(1)
    expect(lastRequest()).toMatchObject({ status: null, dropped: true, hungUp: false })
  })

  it('refuses bad input at once', async () => {
    fault({ kind: 'late-commit', ms: 3_600_000 })
    expect((await crm.call('POST', '/leads', { body: {} })).status).toBe(422)
  })

  it('stamps a row when it is really written', async () => {
    fault({ kind: 'late-commit', ms: 40, answer: 'now' })
    await create()
    crm.clock.now += 5000
    await awaitRows()
    expect(crm.sandbox.leads()[0]?.committed_at).toBe('2026-06-15T10:30:05.250Z')
  })

  it('writes nothing more once the CRM crashed, and leaves its client without an answer', async () => {
    fault({ kind: 'late-commit', ms: 3_600_000 })
    const answer = create()
    while (crm.sandbox.requests().length === 0) await pause(5)
    await pause(20)
    crm.sandbox.reset()
    await expect(answer).rejects.toThrow()
    expect(rows()).toBe(0)
  })
})

describe('drop', () => {
  it.each(['close', 'reset'] as const)('after the commit leaves the row and no byte of answer (%s)', async how => {
    fault({ kind: 'drop', at: 'after', how })
    await expect(create()).rejects.toThrow()
    expect(rows()).toBe(1)
    expect(lastRequest()).toMatchObject({ status: null, dropped: true, hungUp: false, faults: ['drop'] })
  })

  it('before the commit leaves nothing', async () => {
    fault({ kind: 'drop', at: 'before' })
    await expect(create()).rejects.toThrow()
    expect(rows()).toBe(0)
    expect(lastRequest()).toMatchObject({ rows: 1, clientRefs: ['ref-1'], dropped: true })
  })

  it('in the middle of the request leaves nothing, and the body unread', async () => {
    fault({ kind: 'drop', at: 'mid-request', how: 'reset' })
    await expect(create()).rejects.toThrow()
    expect(rows()).toBe(0)
    expect(lastRequest()).toMatchObject({ rows: 0, body: null, dropped: true })
  })

  it.each(['close', 'reset'] as const)('sends not one byte (%s)', async how => {
    fault({ kind: 'drop', how })
    const socket = await openSocket(crm.sandbox)
    socket.write(rawPost(crm.sandbox, JSON.stringify(sampleLeads(1))))
    expect(await readToEnd(socket)).toEqual({ received: '', reset: how === 'reset' })
  })
})

describe('hold', () => {
  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('%s the commit never answers; the CRM holds %i rows', async (at, held) => {
    fault({ kind: 'hold', at })
    const body = JSON.stringify(sampleLeads(1))
    const socket = await openSocket(crm.sandbox)
    socket.on('data', () => expect.unreachable('it answered'))
    socket.write(rawPost(crm.sandbox, body))
    while (lastRequest()?.faults.length !== 1) await pause(5)
    await pause(30)
    expect([socket.readyState, rows()]).toEqual(['open', held])
    socket.destroy()
    while (lastRequest()?.answeredAt === null) await pause(5)
    expect(lastRequest()).toMatchObject({ status: null, hungUp: true, dropped: false })
  })

  it('does not keep the sandbox from closing', async () => {
    fault({ kind: 'hold', at: 'after' })
    const answer = expect(create()).rejects.toThrow()
    await awaitRows()
    await crm.sandbox.stop()
    await answer
  })
})

describe('status', () => {
  it.each([
    [500, 'application/json', { message: 'Server Error' }],
    [401, 'application/json', { message: 'Unauthenticated.' }],
    [403, 'application/json', { message: 'This action is unauthorized.' }],
    [429, 'application/json', { message: 'Too Many Attempts.' }],
    [502, 'text/html; charset=UTF-8', undefined],
    [503, 'text/html; charset=UTF-8', undefined],
    [504, 'text/html; charset=UTF-8', undefined],
  ])('%i before the commit writes nothing and looks like the real one', async (status, type, json) => {
    fault({ kind: 'status', status })
    const answer = await create()
    expect([answer.status, answer.headers.get('Content-Type'), answer.json]).toEqual([status, type, json])
    expect(rows()).toBe(0)
  })

  it('500 after the commit leaves the row', async () => {
    fault({ kind: 'status', status: 500, at: 'after' })
    expect((await create()).status).toBe(500)
    expect(rows()).toBe(1)
  })

  it('says when to come back, in seconds or as a date', async () => {
    fault({ kind: 'status', status: 503, retryAfter: 90 })
    expect((await create()).headers.get('Retry-After')).toBe('90')
    fault({ kind: 'status', status: 429, retryAfter: 90, retryAfterAs: 'http-date' })
    expect((await create()).headers.get('Retry-After')).toBe('Mon, 15 Jun 2026 10:31:30 GMT')
  })
})

describe('A spoilt answer', () => {
  it.each([
    ['html', { kind: 'html' }, 200],
    ['redirect', { kind: 'redirect' }, 302],
    ['replace-body', { kind: 'replace-body', text: '{"data":"?"}' }, 201],
    ['truncated-json', { kind: 'truncated-json' }, 201],
    ['empty-body', { kind: 'empty-body' }, 201],
    ['slow-answer', { kind: 'slow-answer', ms: 30 }, 201],
  ] as const)('(%s) comes after the commit', async (_, one, status) => {
    fault(one)
    expect((await create()).status).toBe(status)
    expect(rows()).toBe(1)
  })

  it.each([
    { kind: 'html', at: 'before' },
    { kind: 'redirect', at: 'before' },
  ] as const)('$kind can come before it', async one => {
    fault(one)
    await create()
    expect(rows()).toBe(0)
  })

  it('html is a page under a 200', async () => {
    fault({ kind: 'html' })
    const answer = await create()
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
    expect(answer.text).toMatch(/^<!doctype html>/)
  })

  it('redirect leads to a login page', async () => {
    fault({ kind: 'redirect' })
    const location = (await create()).headers.get('Location')
    expect(location).toBe(`${crm.sandbox.url}/login`)
    expect((await fetch(String(location))).headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
  })

  it('replace-body says what it is told', async () => {
    fault({ kind: 'replace-body', text: '[1,2' })
    expect((await create()).text).toBe('[1,2')
  })

  it('truncated-json is the first half as if it were whole', async () => {
    fault({ kind: 'truncated-json' })
    expect((await create()).text).toBe('{"message":"Leads cre')
  })

  it('empty-body is empty', async () => {
    fault({ kind: 'empty-body' })
    expect((await create()).text).toBe('')
  })

  it('slow-answer takes its time and is whole in the end', async () => {
    fault({ kind: 'slow-answer', ms: 60 })
    const started = performance.now()
    expect((await create()).json).toEqual({ message: 'Leads created successfully.' })
    expect(performance.now() - started).toBeGreaterThanOrEqual(55)
  })

  it('reset-mid-answer sends the headers and a part of the body, then breaks off', async () => {
    fault({ kind: 'reset-mid-answer' })
    const socket = await openSocket(crm.sandbox)
    socket.write(rawPost(crm.sandbox, JSON.stringify(sampleLeads(1))))
    const { received, reset } = await readToEnd(socket)
    expect(reset).toBe(true)
    expect(received).toMatch(/^HTTP\/1\.1 201 Created\r\n/)
    expect(received).toMatch(/content-length: 41\r\n[\s\S]*\r\n\{"message":"Leads cre$/)
    expect(rows()).toBe(1)
    expect(lastRequest()).toMatchObject({ status: 201, dropped: true, hungUp: false })
  })
})

describe('date-skew', () => {
  it('sets the clock of the CRM wrong: Date, created_at, Retry-After; not the true moment of the commit', async () => {
    fault({ kind: 'date-skew', ms: -600_000 }, { kind: 'status', status: 503, at: 'after', retryAfter: 60, retryAfterAs: 'http-date' })
    const answer = await create()
    expect(answer.headers.get('Date')).toBe('Mon, 15 Jun 2026 10:20:00 GMT')
    expect(answer.headers.get('Retry-After')).toBe('Mon, 15 Jun 2026 10:21:00 GMT')
    expect(crm.sandbox.leads()).toMatchObject([{ created_at: '2026-06-15T10:20:00.250Z', committed_at: '2026-06-15T10:30:00.250Z' }])
  })

  it('is off by default', async () => {
    expect((await create()).headers.get('Date')).toBe('Mon, 15 Jun 2026 10:30:00 GMT')
  })
})

describe('index-lag', () => {
  it('hides young rows from the list, but not from Show', async () => {
    fault({ kind: 'index-lag', ms: 5000 })
    await create()
    const listed = async () => ((await crm.call('GET', '/leads')).json as { meta: { total: number } }).meta.total
    expect(await listed()).toBe(0)
    expect((await crm.call('GET', '/leads/LD-00001/show')).status).toBe(200)
    crm.clock.now += 5000
    expect(await listed()).toBe(1)
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

describe('Several faults', () => {
  it('strike together', async () => {
    fault({ kind: 'latency', ms: 20 }, { kind: 'date-skew', ms: 1000 }, { kind: 'status', status: 500, at: 'after', times: 1 })
    expect((await create()).status).toBe(500)
    expect(lastRequest()?.faults).toEqual(['date-skew', 'latency', 'status'])
    expect((await create()).status).toBe(201)
  })
})
