import { describe, expect, it } from 'vitest'
import { count, decimal, moment, reference, text } from '../../../lib/crm/reply-fields.ts'

describe('fields of a reply', () => {
  it.each([
    ['a', 'a'],
    ['', ''],
    [7, null],
    [null, null],
    [undefined, null],
  ])('%j as text is %j', (field, read) => expect(text.parse(field)).toBe(read))

  it.each([0, 12])('%j is a count', field => expect(count.parse(field)).toBe(field))
  it.each([-1, 1.5, '12', null])('%j is no count', field => expect(count.safeParse(field).success).toBe(false))

  it.each([
    [299, 299],
    ['299.00', 299],
    ['149.5 MAD', 149.5],
  ])('%j as a decimal is %j', (field, read) => expect(decimal.parse(field)).toBe(read))
  it.each(['MAD 299', '', '-5', '12a', null])('%j is no decimal', field => expect(decimal.safeParse(field).success).toBe(false))

  it.each([
    ['LD-1', 'LD-1'],
    [17, '17'],
  ])('%j names a lead', (field, read) => expect(reference.parse(field)).toBe(read))
  it.each(['', 'x'.repeat(201), null, {}])('%j names none', field => expect(reference.safeParse(field).success).toBe(false))
})

describe('a moment', () => {
  it.each(['2026-06-10T10:00:00Z', '2026-06-10T11:00:00+01:00', '2026-06-10T11:00:00.000+0100'])('is known from %s', stamp =>
    expect(moment(stamp)).toBe(Date.UTC(2026, 5, 10, 10)),
  )
  it.each([null, '', '2026-06-10 10:00:00', '2026-06-10', 'soonZ'])('is unknown from %j', stamp => expect(moment(stamp)).toBeNull())
})
