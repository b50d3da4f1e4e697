import { expect, it } from 'vitest'
import { redact } from '../../lib/log.ts'

it.each([
  ['call +212 6 61 22 33 44 now', 'call [number] now'],
  ['phone 0661223344', 'phone [number]'],
  ['Bearer 1|sandboxFullAccessTokenOfTheDemoSeller00000f0a1b2c3', 'Bearer [token]'],
  ['3 leads after 120 ms', '3 leads after 120 ms'],
])('says %j as %j', (text, said) => {
  expect(redact(text)).toBe(said)
})
