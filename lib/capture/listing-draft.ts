import type { CatalogueItem } from '../lead/catalogue.ts'
import type { Conversation, Listing, Read } from '../lead/conversation.ts'
import type { DraftProduct, Evidence, Found, LeadDraft } from '../lead/lead-draft.ts'
import { parsePhone } from '../lead/phone.ts'
import type { PhoneMetadata } from '../lead/phone-metadata.ts'

/** As sure as a page's own data make us. */
const SURE = 0.9

/** What of an account a listing is read with. */
export interface ListingContext {
  country: string
  /** ISO 4217: a price in another one is left for a person to work out. */
  currency: string
  catalogue: readonly CatalogueItem[]
  phoneMetadata: PhoneMetadata
}

/**
 * What is for sale on a page, in the orders that its text gave; where it gave none, as the one order that such a page is about: its thing,
 * whoever offers it, and the one number to call. A selected text speaks for itself.
 */
export function withListing(drafts: LeadDraft[], conversation: Conversation, context: ListingContext): LeadDraft[] {
  const { contact, listing, selection } = conversation
  if (listing === null || contact.kind !== 'listing' || selection !== null) return drafts
  const line = lineOf(listing, context)
  if (drafts.length > 0) return drafts.map(draft => (draft.products.length > 0 ? draft : { ...draft, products: [line] }))
  const phone = phoneOf(contact.phone, context)
  return [
    {
      fullName: contact.name && found(contact.name.value, 'contact', contact.name.value),
      phone,
      phones: phone ? [phone] : [],
      city: null,
      cityCandidates: [],
      area: null,
      address: null,
      products: [line],
      note: null,
    },
  ]
}

function lineOf({ title, price }: Listing, { currency, catalogue }: ListingContext): DraftProduct {
  const same = catalogue.find(({ name }) => name.toLowerCase() === title.toLowerCase())
  return {
    sku: same ? found(same.sku, 'listing', title) : null,
    name: same?.name ?? title,
    quantity: null,
    unitPrice: price?.currency === currency ? found(price.minor, 'listing', title) : null,
  }
}

function phoneOf(read: Read<string>, { country, phoneMetadata }: ListingContext): Found<string> {
  const number = read && parsePhone(read.value, country, phoneMetadata)
  return number && read ? found(number.e164, 'contact', read.value) : null
}

const found = <T>(value: T, from: Evidence['from'], words: string): NonNullable<Found<T>> => ({
  value,
  confidence: SURE,
  evidence: [{ from, index: 0, start: 0, end: words.length }],
})
