import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { COUNTRIES } from '../../lib/lead/countries.ts'
import type { PhoneFormats, PhoneMetadata } from '../../lib/lead/phone-metadata.ts'

/** Those of our countries that share a calling code (+1). */
const TOLD_APART = new Set(['US', 'CA'])
/** Where in a country's metadata its prefix for calls abroad, its ways of writing a number, and what comes after its trunk prefix stand. */
const [IDD, FORMATS, AFTER_PREFIXES] = [1, 4, 8]

type Facts = (unknown | undefined)[]

const known = new Set<string>(COUNTRIES.map(({ code }) => code))

/** Calls abroad begin with `+` or `00`, whatever else is dialled somewhere. What tells numbers of one calling code apart stays where two of ours have one. */
const forReading = (country: string, facts: Facts): Facts =>
  withoutEnd(facts.map((fact, n) => (n === IDD ? '00' : n === FORMATS || (n >= AFTER_PREFIXES && !TOLD_APART.has(country)) ? 0 : fact)))

const withoutEnd = (facts: Facts): Facts => facts.slice(0, facts.findLastIndex(Boolean) + 1)

/**
 * Two files of libphonenumber-js's smallest metadata: what it takes to check a number of any country, one country for each calling code
 * beside those that we know; and how a number is written in the countries that an account can sell to.
 */
export async function phoneFiles(): Promise<{ numbering: PhoneMetadata; formats: PhoneFormats }> {
  const path = createRequire(import.meta.url).resolve('libphonenumber-js/metadata.min.json')
  const all: PhoneMetadata = JSON.parse(await readFile(path.replace(/\.json\.js$/, '.json'), 'utf8'))
  const callingCodes = Object.entries(all.country_calling_codes).map(
    ([code, countries]) => [code, countries.filter((country, n) => n === 0 || known.has(country))] as const,
  )
  const kept = new Set<string>(callingCodes.flatMap(([, countries]) => countries))
  const countries = Object.entries(all.countries as Record<string, Facts>).filter(([country]) => kept.has(country))
  const numbering = {
    ...all,
    country_calling_codes: Object.fromEntries(callingCodes),
    countries: Object.fromEntries(countries.map(([country, facts]) => [country, forReading(country, facts)])),
    nonGeographic: {},
    soldTo: [...new Set(COUNTRIES.map(({ callingCode }) => callingCode))],
  } as PhoneMetadata
  const formats = Object.fromEntries(
    countries.filter(([country]) => known.has(country)).map(([country, facts]) => [country, facts[FORMATS] ?? 0]),
  )
  return { numbering, formats: formats as PhoneFormats }
}
