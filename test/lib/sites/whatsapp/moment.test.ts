import { describe, expect, test } from 'vitest'
import { dateOrder, readMoment } from '../../../../lib/sites/whatsapp/moment.ts'

describe('readMoment', () => {
  test.each([
    ['18:02, 13/06/2026', '2026-06-13T18:02'],
    ['8:19 PM, 13/6/2026', '2026-06-13T20:19'],
    ['12:05 am, 13/6/2026', '2026-06-13T00:05'],
    ['12:33 p. m., 13/6/2026', '2026-06-13T12:33'],
    ['٩:١٥ م، ١٣/٦/٢٠٢٦', '2026-06-13T21:15'],
    ['9:15 صباحًا، 13/6/2026', '2026-06-13T09:15'],
    ['13/6/2026, 18:02', '2026-06-13T18:02'],
    ['13.06.2026, 18:02:44', '2026-06-13T18:02'],
    ['18.02, 13-06-2026', '2026-06-13T18:02'],
    ['16:00, 2026年1月2日', '2026-01-02T16:00'],
    ['下午1:23, 2026年9月18日', '2026-09-18T13:23'],
    ['18:02, 2026-06-13', '2026-06-13T18:02'],
  ])('reads %j on a page that puts the day first', (words, moment) => expect(readMoment(words, 'day-first')).toBe(moment))

  test('reads the month first on a page that does', () => expect(readMoment('8:19 PM, 6/5/2026', 'month-first')).toBe('2026-06-05T20:19'))

  test.each(['8:19 PM, 6/5/2026', '18:02, 05/06/2026'])('keeps %j as it stands when the order is not known', words => {
    expect(readMoment(words, null)).toBe(words)
  })

  test('needs no order where day and month are the same number', () => {
    expect(readMoment('18:02, 06/06/2026', null)).toBe('2026-06-06T18:02')
  })

  test('needs no order where the notation has one only', () => expect(readMoment('18:02, 5.6.2026', null)).toBe('2026-06-05T18:02'))

  test.each([
    '18:02',
    'hier, 18:02',
    '18:02, 13/06/26',
    '25:02, 13/06/2026',
    '18:62, 13/06/2026',
    '18:02 Uhr, 13/06/2026',
    '18:02, 40/06/2026',
  ])('keeps %j as it stands: it is not sure what it says', words => expect(readMoment(words, 'day-first')).toBe(words))
})

describe('dateOrder', () => {
  test.each([
    ['a first number above 12', ['10:00, 05/06/2026', '10:00, 13/06/2026'], 'en', 'day-first'],
    ['a second number above 12, against the language', ['10:00, 6/5/2026', '10:00, 6/13/2026'], 'fr', 'month-first'],
    ['the language, when the numbers do not say', ['10:00, 05/06/2026'], 'fr', 'day-first'],
    ['the language with its country', ['10:00, 05/06/2026'], 'en-GB', 'day-first'],
    ['American English', ['10:00, 05/06/2026'], 'en-US', 'month-first'],
    ['nothing, in plain English', ['10:00, 05/06/2026'], 'en', null],
    ['nothing, when the page contradicts itself', ['10:00, 13/06/2026', '10:00, 06/13/2026'], 'fr', null],
    ['nothing, in a language that is not known', ['10:00, 05/06/2026'], 'xx', null],
  ] as const)('is settled by %s', (_, words, language, order) => expect(dateOrder([...words], language)).toBe(order))
})
