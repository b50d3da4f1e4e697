import { describe, expect, it } from 'vitest'
import { sampleLeads } from '../support/sample-leads.ts'
import { useSandbox } from '../support/use-sandbox.ts'
import { demoTokens } from '../tokens.ts'

const LEADS = [
  ['POST', '/leads'],
  ['GET', '/leads'],
  ['GET', '/leads/LD-00001/show'],
  ['PUT', '/leads'],
  ['DELETE', '/leads'],
] as const

describe('WedoCOD web 1.0', () => {
  const crm = useSandbox()

  it.each(LEADS)('%s %s without a token, or with a wrong one, is 401', async (method, path) => {
    for (const token of [null, 'wrong', `${crm.sandbox.token}x`]) {
      const answer = await crm.call(method, path, { token })
      expect([answer.status, answer.json]).toEqual([401, { message: 'Unauthenticated.' }])
      expect(answer.headers.has('X-RateLimit-Limit')).toBe(false)
    }
  })

  it.each(LEADS)('%s %s with a token that lacks the scope is 403', async (method, path) => {
    const token = method === 'POST' ? demoTokens.viewOnly.token : demoTokens.createOnly.token
    const answer = await crm.call(method, path, { token })
    expect([answer.status, answer.json]).toEqual([403, { message: 'This action is unauthorized.' }])
  })

  it('says of an address that it does not have that it has none', async () => {
    const answer = await crm.call('GET', '/products')
    expect([answer.status, answer.json]).toEqual([404, { message: 'The route api/web/1.0/products could not be found.' }])
  })

  it('says of a method that it does not have which ones it has', async () => {
    const answer = await crm.call('PATCH', '/leads')
    expect(answer.status).toBe(405)
    expect(answer.json).toMatchObject({ message: expect.stringContaining('Supported methods: GET, HEAD, POST, PUT, DELETE.') })
  })

  it('lets no other origin read its answers', async () => {
    const answer = await crm.call('GET', '/leads', { headers: { Origin: 'https://elsewhere.example' } })
    expect([...answer.headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([])
  })

  it('tells caches to keep nothing', async () => {
    expect((await crm.call('GET', '/leads')).headers.get('Cache-Control')).toBe('no-cache, private')
  })

  describe('to a client that does not ask for JSON', () => {
    const headers = { Accept: '*/*' }

    it('sends the login page instead of a 401', async () => {
      const answer = await crm.call('GET', '/leads', { token: null, headers })
      expect([answer.status, answer.headers.get('Location')]).toEqual([302, `${crm.sandbox.url}/login`])
    })

    it('sends it back instead of a 422', async () => {
      const referer = 'https://dashboard.example/leads'
      expect((await crm.call('POST', '/leads', { body: {}, headers })).headers.get('Location')).toBe(`${crm.sandbox.url}/`)
      const answer = await crm.call('POST', '/leads', { body: {}, headers: { ...headers, Referer: referer } })
      expect([answer.status, answer.headers.get('Location')]).toEqual([302, referer])
    })

    it('sends a page with any other error', async () => {
      const answer = await crm.call('GET', '/leads/LD-00099/show', { headers })
      expect([answer.status, answer.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=UTF-8'])
    })

    it('sends JSON all the same when all is well', async () => {
      expect((await crm.call('POST', '/leads', { body: sampleLeads(1), headers })).json).toEqual({ message: 'Leads created successfully.' })
    })

    it('takes an ajax request for one that asks for JSON', async () => {
      const answer = await crm.call('GET', '/leads', { token: null, headers: { ...headers, 'X-Requested-With': 'XMLHttpRequest' } })
      expect(answer.status).toBe(401)
    })
  })
})

describe('The rate limit of WedoCOD web 1.0', () => {
  const crm = useSandbox({ rateLimit: 3 })
  const limits = async (token?: string) => {
    const { status, headers } = await crm.call('GET', '/leads', token === undefined ? {} : { token })
    return [status, headers.get('X-RateLimit-Limit'), headers.get('X-RateLimit-Remaining'), headers.get('Retry-After')]
  }

  it('says with every answer what is left, and refuses what is beyond it', async () => {
    expect(await limits()).toEqual([200, '3', '2', null])
    expect(await limits()).toEqual([200, '3', '1', null])
    crm.clock.now += 18_000
    expect(await limits()).toEqual([200, '3', '0', null])
    expect(await limits()).toEqual([429, '3', '0', '42'])
  })

  it('refuses in the vendor’s words, and says when the window ends', async () => {
    for (let calls = 0; calls < 3; calls += 1) await limits()
    const answer = await crm.call('POST', '/leads', { body: sampleLeads(1) })
    expect(answer.json).toEqual({ message: 'Too Many Attempts.' })
    expect(answer.headers.get('X-RateLimit-Reset')).toBe(String(Math.floor((crm.clock.now + 60_000) / 1000)))
    expect(crm.sandbox.leads()).toEqual([])
  })

  it('opens again when its minute is over', async () => {
    for (let calls = 0; calls < 4; calls += 1) await limits()
    crm.clock.now += 60_000
    expect(await limits()).toEqual([200, '3', '2', null])
  })

  it('is shared by all tokens of a user, and by no other user', async () => {
    expect(await limits()).toEqual([200, '3', '2', null])
    expect(await limits(demoTokens.viewOnly.token)).toEqual([200, '3', '1', null])
    expect(await limits(demoTokens.otherAccount.token)).toEqual([200, '3', '2', null])
  })

  it('counts refused input too', async () => {
    await crm.call('POST', '/leads', { body: {} })
    expect(await limits()).toEqual([200, '3', '1', null])
  })
})

describe('WedoCOD web 1.0 without a rate limit', () => {
  const crm = useSandbox({ rateLimit: null })

  it('has no such headers', async () => {
    expect((await crm.call('GET', '/leads')).headers.has('X-RateLimit-Limit')).toBe(false)
  })
})

describe('WedoCOD web 1.0 as it is by default', () => {
  const crm = useSandbox()

  it('allows 60 calls a minute', async () => {
    expect((await crm.call('GET', '/leads')).headers.get('X-RateLimit-Limit')).toBe('60')
  })
})
