import {
  type CountryCode,
  isSupportedCountry,
  Metadata,
  type PhoneNumber as ParsedNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core'
import type { PhoneMetadata } from './phone-metadata.ts'

export interface PhoneNumber {
  e164: string
  /** ISO 3166 of the number's own plan; null where several countries share a calling code and the digits do not tell. */
  country: string | null
  /** ITU E.164, one to three digits. */
  callingCode: string
  /** The digits as dialled in its own country, trunk zero included: `0612345678`. */
  national: string
}

/** The shortest a number with its country code but without `+` can be; shorter ones are national. */
const SHORTEST_WITH_COUNTRY_CODE = 11
const FORMAT_CHARACTERS = /\p{Cf}/gu

/**
 * A valid number as a person types it: national in `country` (ISO 3166), or with `+`, `00` or a bare country code. Any digits
 * (Arabic-Indic, Persian, full-width), separators and direction marks; an extension is dropped, a lost leading 0 put back.
 * Null when the digits are no valid number of any country in `metadata`. Never throws.
 */
export function parsePhone(text: string, country: string, metadata: PhoneMetadata): PhoneNumber | null {
  const plain = text.normalize('NFKC').replace(FORMAT_CHARACTERS, '').trim()
  if (plain.startsWith('00')) return parseValid(`+${plain.slice(2)}`, undefined, metadata)
  const home = isSupportedCountry(country as CountryCode, metadata) ? (country as CountryCode) : undefined
  return parseValid(plain, home, metadata) ?? parseBareInternational(plain, metadata)
}

/**
 * The number as people of `country` write it: national in their own country (`06 12 34 56 78`), international elsewhere
 * (`+33 6 12 34 56 78`). What is no number of `metadata` comes back unchanged.
 */
export function formatPhone(e164: string, country: string, metadata: PhoneMetadata): string {
  const number = parsePhoneNumberFromString(e164, metadata)
  if (!number) return e164
  return number.country === country ? number.formatNational() : number.formatInternational()
}

/** How many digits a national number of `country` can have, with and without the trunk zero; empty for a country that `metadata` lacks. */
export function nationalLengths(country: string, metadata: PhoneMetadata): Set<number> {
  if (!isSupportedCountry(country as CountryCode, metadata)) return new Set()
  const plans = new Metadata(metadata)
  plans.selectNumberingPlan(country as CountryCode)
  return new Set(plans.numberingPlan?.possibleLengths().flatMap(length => [length, length + 1]))
}

function parseBareInternational(plain: string, metadata: PhoneMetadata): PhoneNumber | null {
  if (plain.startsWith('+') || plain.startsWith('0') || plain.length < SHORTEST_WITH_COUNTRY_CODE) return null
  const number = parseValid(`+${plain}`, undefined, metadata)
  // Without `+` digits could be anything: they are read as a code where an account can sell to
  return number && metadata.soldTo.includes(number.callingCode) ? number : null
}

function parseValid(text: string, home: CountryCode | undefined, metadata: PhoneMetadata): PhoneNumber | null {
  const number = parsePhoneNumberFromString(text, { ...(home && { defaultCountry: home }), extract: false }, metadata)
  if (!number?.isValid()) return null
  const { number: e164, country = null, countryCallingCode: callingCode, nationalNumber } = number
  return { e164, country, callingCode, national: trunkZero(number, metadata) + nationalNumber }
}

/** Where in a country's facts the prefix of its national numbers stands. */
const TRUNK_PREFIX = 5

function trunkZero({ country, countryCallingCode }: ParsedNumber, metadata: PhoneMetadata): '0' | '' {
  const plan = country ?? metadata.country_calling_codes[countryCallingCode]?.[0]
  return plan && metadata.countries[plan]?.[TRUNK_PREFIX] === '0' ? '0' : ''
}
