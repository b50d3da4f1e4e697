import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPhone, parsePhone } from '../../../lib/lead/phone.ts'
import { type PhoneMetadata, withFormats } from '../../../lib/lead/phone-metadata.ts'
import formats from '../../../public/data/phone-formats.json' with { type: 'json' }
import numbering from '../../../public/data/phone-numbering.json' with { type: 'json' }

const metadata = withFormats(numbering as unknown as PhoneMetadata, formats)
const read = (text: string, country = 'MA') => parsePhone(text, country, metadata)?.e164 ?? null

describe('parsePhone', () => {
  it.each([
    ['0661234567'],
    ['06 61 23 45 67'],
    ['06.61.23.45.67'],
    ['0656/13/70/92', '+212656137092'],
    ['٠٦٦١٢٣٤٥٦٧'],
    ['۰۶۶۱۲۳۴۵۶۷'],
    ['０６６１２３４５６７'],
    ['\u202a+212 661-234567\u202c'],
    ['06\u00a061\u00a023\u00a045\u00a067'],
    ['00212661234567'],
    ['212661234567'],
    ['+212 (0)661 234567'],
    ['+2120661234567'],
    ['661234567'],
  ])('reads %s as a Moroccan number', (text, e164 = '+212661234567') => {
    expect(read(text)).toBe(e164)
  })

  it('reads an explicit or bare country code whatever the country', () => {
    expect(read('+33 6 27 45 81 03')).toBe('+33627458103')
    expect(read('0033627458103')).toBe('+33627458103')
    expect(read('966502719348')).toBe('+966502719348')
  })

  it('reads a number of any country by its prefix, and without one of those that can be sold to', () => {
    expect(read('+64 3 331 6005')).toBe('+6433316005')
    expect(read('0046 70 123 45 67')).toBe('+46701234567')
    expect(read('46701234567')).toBeNull()
    expect(read('33627458103')).toBe('+33627458103')
  })

  it('reads national numbers of countries without a trunk zero', () => {
    expect(read('55 208 631', 'TN')).toBe('+21655208631')
    expect(read('77 520 18 43', 'SN')).toBe('+221775201843')
  })

  it('knows the landlines of Laâyoune, which share the Moroccan calling code', () => {
    expect(read('0528 89 12 34')).toBe('+212528891234')
  })

  it('says nothing about what cannot be called', () => {
    for (const text of ['', 'bonjour', '06612345', '06612345678', '12/05/2026', '0912345678', '123456789012345@lid'])
      expect(read(text)).toBeNull()
  })

  it('reads international numbers for a country it does not know', () => {
    expect(read('+212661234567', 'ZZ')).toBe('+212661234567')
    expect(read('0661234567', 'ZZ')).toBeNull()
  })

  it('takes any text without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => parsePhone(text, 'MA', metadata) !== undefined))
  })
})

describe('formatPhone', () => {
  it('writes a number of the own country as its people do', () => {
    expect(formatPhone('+212612345678', 'MA', metadata)).toBe('06 12 34 56 78')
  })

  it('writes a foreign number internationally', () => {
    expect(formatPhone('+33627458103', 'MA', metadata)).toBe('+33 6 27 45 81 03')
  })

  it('leaves alone what is no number', () => {
    expect(formatPhone('0612', 'MA', metadata)).toBe('0612')
  })
})
