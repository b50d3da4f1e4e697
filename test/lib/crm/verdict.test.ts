import { describe, expect, it } from 'vitest'
import { CrmFailure } from '../../../lib/crm/crm-adapter.ts'
import { exchange } from '../../../lib/crm/http.ts'
import { tested, turnedAway, welcomed } from '../../../lib/crm/verdict.ts'
import { answering, json, page } from './answering.ts'

const { connection } = answering(() => json(200, {}))
const answerOf = (response: Response) => exchange(answering(() => response).connection, { method: 'GET', path: '/leads' })

describe('a test of the connection', () => {
  it('says how long it took', async () => {
    const times = [1000, 1042]
    const verdict = await tested({ ...connection, now: () => times.shift() ?? 0 }, async () => welcomed(7))
    expect(verdict).toEqual({ reachable: true, tokenAccepted: true, mayList: true, reason: null, message: null, took: 42, leads: 7 })
  })

  it.each([
    [new CrmFailure('offline', 'x'), 'offline'],
    [new TypeError('y'), 'unknown'],
  ])('makes a verdict of what is thrown: %s', async (thrown, reason) => {
    const verdict = await tested(connection, () => Promise.reject(thrown))
    expect(verdict).toMatchObject({ reachable: false, tokenAccepted: false, mayList: false, reason, message: null, leads: null })
  })
})

describe('an answer that is not the one asked for', () => {
  it.each([
    [
      'a bad token',
      json(401, { message: 'Unauthenticated.' }),
      { tokenAccepted: false, reason: 'unauthorized', message: 'Unauthenticated.' },
    ],
    ['a token that may not list', json(403, {}), { tokenAccepted: true, mayList: false, reason: 'forbidden', message: null }],
    ['a page that forbids', page(403), { tokenAccepted: false, reason: 'not-this-api' }],
    ['a page in place of JSON', page(200), { reason: 'not-this-api' }],
    ['JSON of another shape', json(200, { ok: true }), { reason: 'not-this-api' }],
    ['an address that is not known', json(404, {}), { reason: 'not-this-api' }],
    ['too many calls, told by a proxy', page(429), { reason: 'rate-limited' }],
    ['a gateway that is broken', page(502), { reason: 'unknown' }],
  ])('%s', async (_, response, finding) => {
    expect(turnedAway(connection, await answerOf(response))).toMatchObject({ reachable: true, leads: null, ...finding })
  })
})
