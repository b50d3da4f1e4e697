import type { ExtractContext } from '../extract/extract-context.ts'
import { extractLeads } from '../extract/extract-leads.ts'
import type { Gazetteer } from '../extract/places/gazetteer.ts'
import type { Conversation } from '../lead/conversation.ts'
import type { LeadDraft } from '../lead/lead-draft.ts'
import type { PhoneMetadata } from '../lead/phone-metadata.ts'
import { loadShipped } from '../load-data.ts'
import { callFirst } from './call-first.ts'
import { withListing } from './listing-draft.ts'
import type { Shop } from './shop.ts'

/** Text to orders, as the shop reads it. The gazetteer is fetched at once, so that it is there when the page has been read. */
export function understandWith(phoneMetadata: PhoneMetadata): (conversation: Conversation, shop: Shop) => Promise<LeadDraft[]> {
  const loading = loadShipped<Gazetteer>('data/cities.json')
  return async (conversation, shop) => {
    const { country: defaultCountry, currency, ownNumbers, catalogue } = shop
    const context: ExtractContext = { defaultCountry, currency, ownNumbers, catalogue, gazetteer: await loading, phoneMetadata }
    const drafts = extractLeads(conversation, context).map(draft => callFirst(draft, conversation))
    return withListing(drafts, conversation, { ...shop, phoneMetadata })
  }
}
