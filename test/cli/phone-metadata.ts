import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { COUNTRIES } from '../../lib/lead/countries.ts'
import type { PhoneMetadata } from '../../lib/lead/phone.ts'

/** Where relatives who order for someone at home live, and who shares a calling code: EH has the landlines of Laâyoune and Dakhla (+212). */
const ALSO_CALLED = ['EH', 'GG', 'CH', 'PT', 'GN', 'BF', 'GA', 'CM']
/** Where in a country's metadata its ways of writing a number stand. */
const FORMATS = 4

/** No account has them for its country, so their numbers are never written as people there write them. */
const plain = (facts: unknown[]) => facts.map((fact, n) => (n === FORMATS ? 0 : fact))

/**
 * libphonenumber-js's smallest metadata, cut down to the countries an account can sell to and those their buyers call from.
 * Enough to check and format a number; it does not tell a mobile from a landline.
 */
export async function phoneMetadata(): Promise<PhoneMetadata> {
  const path = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.min.json')
  const all: PhoneMetadata = JSON.parse(await readFile(path.replace(/\.json\.js$/, '.json'), 'utf8'))
  const kept = new Set([...COUNTRIES.map(country => country.code), ...ALSO_CALLED])
  const callingCodes = Object.entries(all.country_calling_codes)
    .map(([code, countries]) => [code, countries.filter(country => kept.has(country))] as const)
    .filter(([, countries]) => countries.length > 0)
  return {
    ...all,
    country_calling_codes: Object.fromEntries(callingCodes),
    countries: Object.fromEntries(
      Object.entries(all.countries)
        .filter(([country]) => kept.has(country))
        .map(([country, facts]) => [country, ALSO_CALLED.includes(country) ? plain(facts) : facts]),
    ),
    nonGeographic: {},
  } as PhoneMetadata
}
