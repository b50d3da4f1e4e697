import type { Money } from './money.ts'

/** The sites with a reader of their own. */
export const KNOWN_SITES = ['whatsapp'] as const
export type KnownSite = (typeof KNOWN_SITES)[number]

/** Where a conversation comes from: `generic` is any page without a reader of its own, `paste` is text that a person pasted. */
export const SITE_IDS = [...KNOWN_SITES, 'generic', 'paste'] as const
export type SiteId = (typeof SITE_IDS)[number]

/** True for a site with a reader of its own: neither any page nor pasted text. */
export const isKnownSite = (site: SiteId): site is KnownSite => site !== 'generic' && site !== 'paste'

/** A value read from a page. `tier` says which selector answered, 0 being the best. Null when the page does not say. */
export type Read<T> = { value: T; tier: number } | null

export type Direction = 'in' | 'out' | 'unknown'

export interface Message {
  /** The page's own id of the message, where it has one. */
  id: string | null
  /** `in` is the customer, `out` the shop. */
  direction: Direction
  author: string | null
  /** ISO 8601 where the page is unambiguous about the moment, else the page's own words, else null. */
  at: string | null
  text: string
}

export interface Contact {
  name: Read<string>
  /** As shown on the page, not normalised. Never the digits of an `@lid`. */
  phone: Read<string>
  handle: Read<string>
  kind: 'direct' | 'group' | 'listing' | 'unknown'
}

export interface Listing {
  title: string
  price: Money | null
  seller: string | null
  url: string
  /** Which rung of the ladder told each of them, 0 being the best; null for what none told. */
  tiers: { title: number; price: number | null; seller: number | null }
}

/** From this tier on a listing's words are read off what its page shows; before, the page's own data tell them. */
export const DRAWN_TIER = 4

/** Which rung of the ladder answered: the site's best selectors, its fallbacks, or plain text only. */
export type Health = 'healthy' | 'reduced' | 'text-only'

/** What a site reader returns. Plain data, at most MAX_MESSAGES messages of MAX_TEXT characters and a selection of MAX_SELECTION. Missing is null, never a guess. */
export interface Conversation {
  site: SiteId
  url: string
  readAt: string
  contact: Contact
  messages: Message[]
  /** How much of the chat was there to read. `skipped`: rows without text (media, system lines). */
  seen: { mounted: number; skipped: number }
  selection: string | null
  listing: Listing | null
  health: Health
}

export const MAX_MESSAGES = 300
export const MAX_TEXT = 4000
/** Of the ids of a chat's messages, the last ones are enough to know it by. */
export const MAX_IDS = 40
/** A person chose it, a whole list of orders perhaps. */
export const MAX_SELECTION = 100_000

/** Whether a text reaches its limit: what stood behind it was left out. A half character at the limit goes too. */
export const isCut = (text: string, limit: number): boolean => text.length >= limit - 1
