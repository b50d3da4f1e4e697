import type { MetadataJson } from 'libphonenumber-js/core'

/** What numbers are checked with, in libphonenumber-js's own layout; `soldTo`: calling codes of the countries that an account can sell to. */
export type PhoneMetadata = MetadataJson & { soldTo: readonly string[] }

/** How the numbers of a country are written, by its ISO 3166 code. */
export type PhoneFormats = Record<string, unknown>

/** Where in a country's facts its formats stand. */
const FORMATS = 4

/** The numbering of all countries, with the formats of those that have some. What is put together once can be kept. */
export function withFormats(numbering: PhoneMetadata, formats: PhoneFormats): PhoneMetadata {
  const countries = Object.entries<unknown[]>(numbering.countries).map(([country, facts]) => {
    const [before, after] = [facts.slice(0, FORMATS), facts.slice(FORMATS + 1)]
    return [country, [...before, formats[country] ?? 0, ...after]]
  })
  // JSON knows no tuples: the layout is libphonenumber-js's own
  return { ...numbering, countries: Object.fromEntries(countries) } as PhoneMetadata
}
