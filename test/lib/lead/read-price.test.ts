import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountText } from '../../../lib/lead/money.ts'
import { priceReader } from '../../../lib/lead/read-price.ts'

describe('a price as people write it', () => {
  it.each([
    ['149', 14900],
    ['149,5', 14950],
    ['149.50', 14950],
    ['149,00', 14900],
    ['149 DH', 14900],
    ['149dhs.', 14900],
    ['MAD 149', 14900],
    ['د.م. 149', 14900],
    ['١٤٩ درهم', 14900],
    ['١٤٩٫٥٠', 14950],
    ['1 390', 139000],
    ['1\u202f390,00\u00a0MAD', 139000],
    ['1.390', 139000],
    ['1,390', 139000],
    ['1.390,00', 139000],
    ['1,390.00', 139000],
    ["1'390.00", 139000],
    ['1.234.567,8', 123456780],
    ['0.500', 50],
    ['0', 0],
    ['\u200e149\u200f', 14900],
  ])('reads %j in dirhams', (text, minor) => {
    expect(priceReader('MAD')(text)).toBe(minor)
  })

  it('takes three digits after the point for millimes where the currency has them', () => {
    expect(priceReader('TND')('1.390')).toBe(1390)
    expect(priceReader('TND')('1 390,500 DT')).toBe(1390500)
  })

  it('reads a whole amount with empty decimals where the currency has none', () => {
    expect(priceReader('XOF')('5 000,00 FCFA')).toBe(5000)
  })

  it.each([
    '',
    'free',
    '-149',
    '149-',
    '(149)',
    '149 EUR',
    'Taille 40',
    '12 34 56',
    '1.39.00',
    '149,5555',
    '149/200',
    '1e3',
    '٣ علب',
    '9999999999999',
  ])('refuses %j', text => {
    expect(priceReader('MAD')(text)).toBeNull()
  })

  it('reads back every amount the form writes', () => {
    const currency = fc.constantFrom('MAD', 'TND', 'XOF', 'EUR')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), currency, (minor, code) => {
        expect(priceReader(code)(amountText(minor, code, true))).toBe(minor)
      }),
    )
  })

  it('bears any text', () => {
    const read = priceReader('MAD')
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const minor = read(text)
        expect(minor === null || Number.isSafeInteger(minor)).toBe(true)
      }),
    )
  })
})
