import { describe, expect, it } from 'vitest'
import { countryOptions } from '../../../components/settings/country-options.ts'
import { speak } from '../speak.ts'

describe('the countries to choose from', () => {
  it.each([
    ['en', 'Morocco +212'],
    ['fr', 'Maroc +212'],
    ['ar', 'المغرب \u2066+212\u2069'],
  ] as const)('are named in %s, their code from left to right', async (language, label) => {
    await speak(language)
    expect(countryOptions()[0]).toEqual({ value: 'MA', label })
  })
})
