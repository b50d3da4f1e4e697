import { type PhoneFormats, type PhoneMetadata, withFormats } from '../lead/phone-metadata.ts'
import { loadShipped } from '../load-data.ts'

/** What it takes to read and to write numbers, from the files that ship. Throws when one is not there. */
export async function loadPhoneMetadata(): Promise<PhoneMetadata> {
  const [numbering, formats] = await Promise.all([
    loadShipped<PhoneMetadata>('data/phone-numbering.json'),
    loadShipped<PhoneFormats>('data/phone-formats.json'),
  ])
  return withFormats(numbering, formats)
}
