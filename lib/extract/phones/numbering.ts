import { nationalLengths, type PhoneNumber, parsePhone } from '../../lead/phone.ts'
import type { PhoneMetadata } from '../../lead/phone-metadata.ts'
import { remember } from '../text/remember.ts'

/** What the reader of numbers knows of the account's country. */
export interface NumberingContext {
  /** The account's, ISO 3166. */
  country: string
  /** The valid number that digits with or without `+` are. */
  parse: (digits: string) => PhoneNumber | null
  /** How many digits a national number can have, trunk zero included. */
  lengths: ReadonlySet<number>
}

/** ITU-T E.164: a plus and fifteen digits at most; a card has sixteen. */
const LONGEST = 16

/** `country`: ISO 3166. Each number is worked out once: of a list every part is read again by itself. */
export const numberingOf = (country: string, metadata: PhoneMetadata): NumberingContext => ({
  country,
  parse: remember(digits => {
    const number = parsePhone(digits, country, metadata)
    return number && number.e164.length <= LONGEST ? number : null
  }),
  lengths: nationalLengths(country, metadata),
})
