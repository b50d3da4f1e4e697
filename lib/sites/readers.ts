import type { Conversation, KnownSite } from '../lead/conversation.ts'
import { attempt } from './attempt.ts'
import { siteAt } from './registry.ts'
import type { SiteReader } from './site-reader.ts'
import { whatsapp } from './whatsapp/read.ts'

/** The reader of every site in the registry. A site that is missing here does not compile. */
export const readers: Record<KnownSite, SiteReader> = { whatsapp }

/**
 * Reads a page of a site in the registry, on request only. Where its reader finds nothing, and on any other page, what the user selected is
 * all that is taken: the rest of such a page belongs to other people's chats. Never throws.
 * @param readAt the moment, ISO 8601
 */
export function readSite(document: Document, url: URL, readAt: string): Conversation {
  const site = siteAt(url.host)
  return attempt(site && readers[site.id], document, url, { readAt })
}
