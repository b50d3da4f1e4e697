import { formatPhone, type PhoneMetadata, parsePhone } from '../lead/phone.ts'

/** Numbers as people write them, and back. */
export interface PhoneBook {
  /** E.164, or null for what is no number. */
  read(text: string, country: string): string | null
  /** As people of the country write it. */
  show(e164: string, country: string): string
}

/** A number with its country code that the metadata does not know is believed when its length is possible (ITU E.164: 8 to 15 digits). */
const FOREIGN = /^\+\d{8,15}$/

export function phoneBook(metadata: PhoneMetadata): PhoneBook {
  return {
    read(text, country) {
      const known = parsePhone(text, country, metadata)
      if (known) return known.e164
      const plain = text.normalize('NFKC').replace(/[^\d+]/g, '')
      return FOREIGN.test(plain) && !knownCode(plain, metadata) ? plain : null
    },
    show: (e164, country) => formatPhone(e164, country, metadata),
  }
}

const knownCode = (number: string, metadata: PhoneMetadata) =>
  [1, 2, 3].some(length => Object.hasOwn(metadata.country_calling_codes, number.slice(1, 1 + length)))
