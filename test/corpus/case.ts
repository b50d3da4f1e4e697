import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { Conversation } from '../../lib/lead/conversation.ts'
import { currencyOf } from '../../lib/lead/countries.ts'
import { decimalsOf } from '../../lib/lead/money.ts'

/** A line of the corpus, as far as it is input. Prices are major units. */
export interface CorpusChat {
  id: string
  defaultCountry: string
  ownNumbers: string[]
  catalogue: { sku: string; name: string; price: number | null }[]
  contactName?: string | null
  messages: { dir: 'in' | 'out'; author?: string; at?: string; text: string }[]
}

/** The conversation that a site reader would have made of the chat. */
export function conversationOf({ contactName, messages }: CorpusChat): Conversation {
  return {
    site: 'paste',
    url: '',
    readAt: '2026-01-01T00:00:00Z',
    contact: { name: contactName ? { value: contactName, tier: 0 } : null, phone: null, handle: null, kind: 'unknown' },
    messages: messages.map(({ dir, author, at, text }) => ({ id: null, direction: dir, author: author ?? null, at: at ?? null, text })),
    seen: { mounted: messages.length, skipped: 0 },
    selection: null,
    listing: null,
    health: 'healthy',
  }
}

const FALLBACK_CURRENCY = 'MAD'

export const currencyOfChat = (chat: CorpusChat): string => currencyOf(chat.defaultCountry) ?? FALLBACK_CURRENCY

/** The catalogue with prices in minor units. */
export function catalogueOf(chat: CorpusChat): CatalogueItem[] {
  const scale = 10 ** decimalsOf(currencyOfChat(chat))
  return chat.catalogue.map(({ sku, name, price }) => ({ sku, name, price: price === null ? null : Math.round(price * scale) }))
}
