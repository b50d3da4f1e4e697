import { formatPhone, parsePhone } from '../lead/phone.ts'
import type { PhoneMetadata } from '../lead/phone-metadata.ts'

/** Numbers as people write them, and back. */
export interface PhoneBook {
  /** E.164, or null for what is no number. */
  read(text: string, country: string): string | null
  /** As people of the country write it. */
  show(e164: string, country: string): string
}

export const phoneBook = (metadata: PhoneMetadata): PhoneBook => ({
  read: (text, country) => parsePhone(text, country, metadata)?.e164 ?? null,
  show: (e164, country) => formatPhone(e164, country, metadata),
})
