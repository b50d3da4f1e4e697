import { nationalLengths, type PhoneMetadata, type PhoneNumber, parsePhone } from '../../lead/phone.ts'
import { remember } from '../text/remember.ts'

/** What the reader of numbers knows of the account's country. */
export interface NumberingContext {
  /** The valid number that digits with or without `+` are. */
  parse: (digits: string) => PhoneNumber | null
  /** How many digits a national number can have, trunk zero included. */
  lengths: ReadonlySet<number>
}

/** `country`: ISO 3166. Each number is worked out once: of a list every part is read again by itself. */
export const numberingOf = (country: string, metadata: PhoneMetadata): NumberingContext => ({
  parse: remember(digits => parsePhone(digits, country, metadata)),
  lengths: nationalLengths(country, metadata),
})
