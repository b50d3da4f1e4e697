import { describe, expect, test } from 'vitest'
import { numbersIn } from '../../../../lib/sites/generic/phone-texts.ts'

const read = (text: string) => numbersIn(text).map(({ number }) => number)

describe('numbersIn', () => {
  test.each([
    ['06 12 34 56 78', '06 12 34 56 78'],
    ['Tél:0612345678.', '0612345678'],
    ['+212 6-12-34-56-78', '+212 6-12-34-56-78'],
    ['+212 (0)6 12 34 56 78', '+212 (0)6 12 34 56 78'],
    ['00212612345678', '00212612345678'],
    ['٠٦١٢٣٤٥٦٧٨', '0612345678'],
    ['010 1234 5678', '010 1234 5678'],
    ['06\u201112\u201134\u201156\u201178', '06-12-34-56-78'],
    ['Le 05-06-2026 0612345678', '0612345678'],
    ['ICE 001525713000094 – Tél 0612345678', '0612345678'],
    ['\u202a+966\u00a050 123 4567\u202c', '+966 50 123 4567'],
  ])('reads %s', (text, number) => expect(read(text)).toEqual([number]))

  test('reads two that stand one behind the other', () => {
    expect(read('06 12 34 56 78 / 06 99 88 77 66')).toEqual(['06 12 34 56 78', '06 99 88 77 66'])
    expect(read('0612345678 0699887766')).toEqual(['0612345678', '0699887766'])
  })

  test.each([
    '06 61 ** ** **',
    '06 61 23 45 **',
    '+212 661 23 45 **',
    '+212 661 20 05 ••',
    '07900XXXXX',
    '***61 23 45 67 89',
    '45 000 DH',
    '120 000 km',
    '2026-06-05 18:20',
    '1234 0612 345678',
    'réf. 0012-7788',
    '+1',
    'Publié le 05-06-2026 18:20',
    '05.06.2026 18.20',
    'ICE : 001525713000094',
    'RC: 012345678',
    'Réf. 0123456789',
  ])('takes %s for no number', text => expect(read(text)).toEqual([]))

  test.each(['Service client : 05 22 00 00 00', 'خدمة الزبائن\n0522000000', 'Support\n05 22 00 00 00', 'الدعم 0522000000'])(
    'knows %s for a help line',
    text => expect(numbersIn(text)[0]?.isHelp).toBe(true),
  )

  test('takes no other line for one', () => expect(numbersIn('Service client\nlundi\n06 12 34 56 78')[0]?.isHelp).toBe(false))
})
