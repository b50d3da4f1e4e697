import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountText, decimalsOf, majorUnits, parseAmount } from '../../../lib/lead/money.ts'

describe('an amount', () => {
  it.each([
    ['149', 'MAD', 14_900],
    ['149,5', 'MAD', 14_950],
    ['1 390.00', 'MAD', 139_000],
    ['١٤٩', 'MAD', 14_900],
    ['٤٩٫٥', 'MAD', 4_950],
    ['1.234', 'TND', 1_234],
    ['500', 'XOF', 500],
  ])('typed as %s %s is understood', (text, currency, minor) => {
    expect(parseAmount(text, currency)).toBe(minor)
  })

  it.each([[''], ['-5'], ['12.345'], ['a149'], ['1,2,3'], ['9'.repeat(20)]])('typed as %j is none', text => {
    expect(parseAmount(text, 'MAD')).toBeNull()
  })

  it('comes back as it was written, in every kind of currency', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e11 }), fc.constantFrom('MAD', 'TND', 'XOF', 'KWD', 'EUR'), (minor, currency) => {
        expect(parseAmount(amountText(minor, currency), currency)).toBe(minor)
      }),
    )
  })

  it('has as many decimals as its currency', () => {
    expect([decimalsOf('MAD'), decimalsOf('TND'), decimalsOf('XOF')]).toEqual([2, 3, 0])
    expect(majorUnits(14_950, 'MAD')).toBe(149.5)
  })
})
