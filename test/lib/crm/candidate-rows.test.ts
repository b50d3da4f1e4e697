import { describe, expect, it } from 'vitest'
import { inWindow, mayBeOneOf, oncePerReference, windowStart } from '../../../lib/crm/candidate-rows.ts'
import type { RemoteLead } from '../../../lib/crm/crm-adapter.ts'
import { makeLeads } from './make-lead.ts'

const MINUTE = 60_000
const row = (over: Partial<RemoteLead> = {}): RemoteLead => ({
  handle: { reference: 'LD-1', id: null },
  ...{ clientRef: null, fullName: null, phone: null, city: null, area: null, address: null, status: null, createdAt: null, products: null },
  ...over,
})

describe('the window of a look-up', () => {
  it.each([
    ['on a clock like ours', 0, 0],
    ['on a clock behind', -3 * MINUTE, -3 * MINUTE],
    ['on a clock ahead', 3 * MINUTE, 0],
  ])('begins ten minutes before the batch left, %s', (_, skew, shift) => {
    expect(windowStart(100 * MINUTE, skew)).toBe(90 * MINUTE + shift)
  })

  it('holds what is young enough and what has no age', () => {
    const rows = [row({ createdAt: 5 }), row({ createdAt: 4 }), row()]
    expect(inWindow(rows, 5)).toEqual([rows[0], rows[2]])
  })
})

it('a row seen on two pages is one', () => {
  const other = row({ handle: { reference: 'LD-2', id: null } })
  expect(oncePerReference([row(), other, row()])).toEqual([row(), other])
})

it.each([
  ['0661000002', true],
  ['0661000009', false],
  [null, true],
])('a row with the phone %j may be one of the leads: %s', (phone, may) => {
  expect(mayBeOneOf(makeLeads(2), row({ phone }))).toBe(may)
})
