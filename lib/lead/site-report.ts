import { type Conversation, type Health, isKnownSite, type KnownSite } from './conversation.ts'

/** How well a page could be read: which tiers answered, and counts. No name, number or word of the page is in it. */
export interface SiteReport {
  site: KnownSite
  /** ISO 8601. */
  at: string
  health: Health
  /** Which selector answered, 0 being the best; null: none. */
  tiers: { name: number | null; phone: number | null; handle: number | null }
  kind: Conversation['contact']['kind']
  mounted: number
  skipped: number
  messages: number
  /** Of the messages: with the page's own id, with a moment that can be read, and by direction. */
  withId: number
  withMoment: number
  incoming: number
  outgoing: number
}

/** What can be told of a reading without telling what was read. Null for pages without a reader of their own. */
export function reportOf({ site, readAt, health, contact, seen, messages }: Conversation): SiteReport | null {
  if (!isKnownSite(site)) return null
  const count = (fits: (message: (typeof messages)[number]) => boolean) => messages.filter(fits).length
  const { name, phone, handle, kind } = contact
  return {
    site,
    at: readAt,
    health,
    tiers: { name: name?.tier ?? null, phone: phone?.tier ?? null, handle: handle?.tier ?? null },
    kind,
    ...seen,
    messages: messages.length,
    withId: count(({ id }) => id !== null),
    withMoment: count(({ at }) => at !== null && /^\d{4}-\d\d-\d\dT/.test(at)),
    incoming: count(({ direction }) => direction === 'in'),
    outgoing: count(({ direction }) => direction === 'out'),
  }
}
