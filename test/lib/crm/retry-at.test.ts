import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { retryAt, retryAtIn } from '../../../lib/crm/retry-at.ts'

const NOW = Date.parse('2026-06-10T10:00:00Z')
const DAY = 86_400_000
const wait = (headers: Record<string, string>, status = 429) => {
  const at = retryAt(new Response(null, { status, headers }), NOW)
  return at === null ? null : at - NOW
}

describe('when to ask again', () => {
  it('is so many seconds from now', () => {
    expect(wait({ 'Retry-After': '37' })).toBe(37_000)
  })

  it('is a date, by our clock when the server does not tell its own', () => {
    expect(wait({ 'Retry-After': 'Wed, 10 Jun 2026 10:01:00 GMT' })).toBe(60_000)
  })

  it('is a date by the server clock, even when that is an hour off', () => {
    expect(wait({ 'Retry-After': 'Wed, 10 Jun 2026 11:01:00 GMT', Date: 'Wed, 10 Jun 2026 11:00:00 GMT' })).toBe(60_000)
  })

  it('is not in the past, nor more than a day away', () => {
    expect(wait({ 'Retry-After': 'Wed, 10 Jun 2026 09:00:00 GMT' })).toBe(0)
    expect(wait({ 'Retry-After': '99999999999' })).toBe(DAY)
    expect(wait({ 'Retry-After': 'Wed, 10 Jun 2037 09:00:00 GMT' })).toBe(DAY)
  })

  it.each(['', 'soon', '-5', '1.5', '2026-06-10', '5 GMT'])('is unknown for %j', said => {
    expect(wait({ 'Retry-After': said })).toBeNull()
  })

  it('comes with a 503 too', () => {
    expect(wait({ 'Retry-After': '5' }, 503)).toBe(5_000)
  })

  it('is the end of the rate window when a 429 says nothing else, and of no other answer', () => {
    const reset = String((NOW + 20_000) / 1000)
    expect(wait({ 'X-RateLimit-Reset': reset })).toBe(20_000)
    expect(wait({ 'X-RateLimit-Reset': reset, 'Retry-After': '3' })).toBe(3_000)
    expect(wait({ 'X-RateLimit-Reset': reset }, 500)).toBeNull()
  })

  it('is never out of bounds, whatever the headers say', () => {
    const said = fc.oneof(
      fc.nat().map(String),
      fc.date({ noInvalidDate: true }).map(date => date.toUTCString()),
      fc.stringMatching(/^[ -~]*$/),
    )
    fc.assert(
      fc.property(said, said, said, (after, date, reset) => {
        const left = wait({ 'Retry-After': after, Date: date, 'X-RateLimit-Reset': reset })
        expect(left === null || (left >= 0 && left <= DAY)).toBe(true)
      }),
    )
  })
})

describe('the wait in the body of an error', () => {
  it.each([{ retry_after: 12 }, { error: { code: 'HTTP_ERROR', retry_after: 12 } }])('is read from %j', body => {
    expect(retryAtIn(body, NOW)).toBe(NOW + 12_000)
  })

  it('is never out of bounds, nor guessed', () => {
    expect(retryAtIn({ retry_after: -1 }, NOW)).toBe(NOW)
    expect(retryAtIn({ retry_after: 1e12 }, NOW)).toBe(NOW + DAY)
    for (const body of [null, undefined, 'x', { retry_after: '12' }, { error: 'x' }]) expect(retryAtIn(body, NOW)).toBeNull()
  })
})
