import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js'
import { describe, expect, it } from 'vitest'
import { COUNTRIES, CURRENCIES, currencyOf } from '../../../lib/lead/countries.ts'
import { decimalsOf } from '../../../lib/lead/money.ts'

describe('the countries sold to', () => {
  it.each(COUNTRIES)('$code has the calling code that libphonenumber knows', ({ code, callingCode }) => {
    if (!isSupportedCountry(code)) throw new Error(`libphonenumber knows no ${code}`)
    expect(getCountryCallingCode(code)).toBe(callingCode)
  })

  it('names each country once', () => {
    expect(new Set(COUNTRIES.map(country => country.code)).size).toBe(COUNTRIES.length)
  })

  it('has currencies that can be counted in', () => {
    expect(() => CURRENCIES.map(decimalsOf)).not.toThrow()
    expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length)
  })

  it('gives a country its currency, and none to a stranger', () => {
    expect(currencyOf('TN')).toBe('TND')
    expect(currencyOf('XX')).toBeNull()
  })
})
