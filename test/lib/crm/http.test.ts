import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Connection, CrmFailure } from '../../../lib/crm/crm-adapter.ts'
import { exchange, failureOf, isSuccess } from '../../../lib/crm/http.ts'
import { answering, json, NOW, page, TOKEN } from './answering.ts'

const GET = { method: 'GET', path: '/leads' } as const
const failure = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof CrmFailure)) throw new Error(`no CrmFailure: ${error}`)
  return error
}

afterEach(() => vi.unstubAllGlobals())

describe('a call', () => {
  it('asks for JSON with the token, and leaves cookies, cache and referrer out', async () => {
    const { connection, requests } = answering(() => json(200, {}))
    await exchange(connection, GET)
    const [request] = requests
    expect(request?.headers.get('accept')).toBe('application/json')
    expect(request?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`)
    expect(request?.headers.get('content-type')).toBeNull()
    expect(request).toMatchObject({ redirect: 'error', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' })
  })

  it('carries its body as JSON', async () => {
    const { connection, requests } = answering(() => json(200, {}))
    await exchange(connection, { method: 'PUT', path: '/leads', body: { leads: ['é'] } })
    expect(requests[0]?.method).toBe('PUT')
    expect(requests[0]?.headers.get('content-type')).toBe('application/json')
    expect(await requests[0]?.json()).toEqual({ leads: ['é'] })
  })

  it('calls the browser fetch without an object, as browsers demand', async () => {
    let self: unknown = 'not called'
    const { connection } = answering(() => json(200, {}), {
      fetch: async function (this: unknown) {
        self = this
        return json(200, {})
      },
    })
    await exchange(connection, GET)
    expect(self).toBeUndefined()
  })

  it('brings back the status, the body and how far the clock of the server is off', async () => {
    const { connection } = answering(() => json(422, { message: 'No.' }, { Date: new Date(NOW - 90_000).toUTCString() }))
    expect(await exchange(connection, GET)).toEqual({ status: 422, json: { message: 'No.' }, skew: -90_000, retryAt: null })
  })

  it.each([
    ['an address without TLS', { baseUrl: 'http://shop.example' }, 'not-found'],
    ['no address', { baseUrl: '' }, 'not-found'],
    ['a token no header can carry', { token: `${TOKEN}\nX: y` }, 'unauthorized'],
  ] satisfies [string, Partial<Connection>, string][])('never leaves with %s', async (_, over, kind) => {
    const { connection, requests } = answering(() => json(200, {}), over)
    const error = await failure(exchange(connection, GET))
    expect(error.kind).toBe(kind)
    expect(error.message).toBe('')
    expect(requests).toEqual([])
  })

  it('never leaves when the browser knows it is offline, which is certain', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { connection, requests } = answering(() => json(200, {}))
    expect((await failure(exchange(connection, GET))).kind).toBe('offline')
    expect(requests).toEqual([])
  })

  it('reaches a CRM on this machine without any network', async () => {
    vi.stubGlobal('navigator', { onLine: false })
    const { connection } = answering(() => json(200, {}), { baseUrl: 'http://127.0.0.1:9' })
    expect((await exchange(connection, GET)).status).toBe(200)
  })

  it('leaves the outcome open when fetch fails, and does not quote its words', async () => {
    const { connection } = answering(() => Promise.reject(new TypeError(`failed with ${TOKEN}`)))
    const error = await failure(exchange(connection, GET))
    expect(error).toMatchObject({ kind: 'unknown', status: null, retryAt: null, message: '' })
    expect(JSON.stringify([error.stack, error.cause])).not.toContain(TOKEN)
  })
})

describe('an answer that is no success', () => {
  it.each([
    [400, 'invalid'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [413, 'too-large'],
    [419, 'unauthorized'],
    [422, 'invalid'],
    [429, 'rate-limited'],
  ])('is certain when the status is %i: %s, whatever the body', async (status, kind) => {
    for (const answer of [json(status, { message: 'No.' }), page(status), new Response('{"mess', { status })]) {
      const { connection } = answering(() => answer)
      expect(failureOf(connection, await exchange(connection, GET))).toMatchObject({ kind, status })
    }
  })

  it.each([408, 409, 500, 502, 503, 504, 302, 304])('leaves the outcome open when the status is %i', async status => {
    const { connection } = answering(() => (status === 304 ? new Response(null, { status }) : json(status, { message: 'Server Error' })))
    expect(failureOf(connection, await exchange(connection, GET))).toMatchObject({ kind: 'unknown', status })
  })

  it('leaves the outcome open when a success is a page or breaks off', async () => {
    for (const answer of [page(200), page(201), new Response('{"message":"Lea', { status: 201 })]) {
      const { connection } = answering(() => answer)
      const read = await exchange(connection, GET)
      expect(isSuccess(read)).toBe(false)
      expect(failureOf(connection, read).kind).toBe('unknown')
    }
  })

  it('is told in the words of the CRM, without the token', async () => {
    const { connection } = answering(() => json(401, { message: `Bad\u202E token\n${TOKEN}.` }))
    expect(failureOf(connection, await exchange(connection, GET)).message).toBe('Bad token [token].')
  })

  it.each([{ message: 'No.' }, { error: { code: 'HTTP_ERROR', message: 'No.' } }])('has its words in %j', async body => {
    const { connection } = answering(() => json(403, body))
    expect(failureOf(connection, await exchange(connection, GET)).message).toBe('No.')
  })

  it('says when to come back', async () => {
    const { connection } = answering(() => json(429, { message: 'Too Many Attempts.' }, { 'Retry-After': '12' }))
    expect(failureOf(connection, await exchange(connection, GET)).retryAt).toBe(NOW + 12_000)
  })
})

describe('over the wire', () => {
  it('a redirect is not followed: the token goes nowhere else, and the outcome is open', async () => {
    const paths: string[] = []
    const server = createServer((request, response) => {
      paths.push(request.url ?? '')
      response.writeHead(302, { Location: '/login' }).end()
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const { connection } = answering(() => json(200, {}), { baseUrl: `http://127.0.0.1:${port}`, fetch })
    expect((await failure(exchange(connection, GET))).kind).toBe('unknown')
    expect(paths).toEqual(['/leads'])
    server.close()
  })

  it('a time limit ends the call, and leaves its outcome open', async () => {
    const server = createServer(() => undefined)
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const over = { baseUrl: `http://127.0.0.1:${port}`, fetch, signal: AbortSignal.timeout(50) }
    const { connection } = answering(() => json(200, {}), over)
    expect((await failure(exchange(connection, GET))).kind).toBe('unknown')
    server.closeAllConnections()
    server.close()
  })

  it('a body of more than 5 MB is not read to its end', async () => {
    const { connection } = answering(() => json(200, { data: 'x'.repeat(5 * 1024 * 1024) }))
    expect((await exchange(connection, GET)).json).toBeUndefined()
  })
})
