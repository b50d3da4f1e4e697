import { expect, it } from 'vitest'
import type { LoggedRequest } from '../sandbox/request-log.ts'
import { early, overlaps } from './checks.ts'

const request = (at: number, answeredAt: number | null, rest: Partial<LoggedRequest> = {}): LoggedRequest => ({
  id: at,
  at,
  answeredAt,
  method: 'POST',
  path: '/',
  surface: 'wedocod-web',
  connection: 1,
  status: 201,
  hungUp: false,
  dropped: false,
  rows: 1,
  clientRefs: [],
  token: 'a',
  headers: {},
  body: null,
  faults: [],
  ...rest,
})

it('sees two requests of one account under way at once, and not those of two, or after a client that left', () => {
  expect(overlaps([request(0, 10), request(5, 15)])).toBe(1)
  expect(overlaps([request(0, 10), request(10, 15)])).toBe(0)
  expect(overlaps([request(0, 10), request(5, 15, { token: 'b' })])).toBe(0)
  expect(overlaps([request(0, 10, { hungUp: true }), request(5, 15)])).toBe(0)
})

it('sees a request that does not stay away as long as it was asked to', () => {
  const busy = request(0, 10, { status: 429 })
  expect(early([busy, request(500, 510)], 1000)).toBe(1)
  expect(early([busy, request(1011, 1020)], 1000)).toBe(0)
  expect(early([busy, request(500, 510, { token: 'b' })], 1000)).toBe(0)
})
