import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { FaultInput } from './fault-schema.ts'
import { openSocket, rawPost, readToEnd } from './support/open-socket.ts'
import { sampleLeads } from './support/sample-leads.ts'
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
    fault({ kind: 'late-commit', ms: 60 })
    const answer = create()
    while (lastRequest()?.faults.length !== 1) await pause(5)
    crm.sandbox.reset()
    await expect(answer).rejects.toThrow()
    await pause(100)
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

describe('Several faults', () => {
  it('strike together', async () => {
    fault({ kind: 'latency', ms: 20 }, { kind: 'date-skew', ms: 1000 }, { kind: 'status', status: 500, at: 'after', times: 1 })
    expect((await create()).status).toBe(500)
    expect(lastRequest()?.faults).toEqual(['date-skew', 'latency', 'status'])
    expect((await create()).status).toBe(201)
  })
})
