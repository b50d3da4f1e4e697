import type { Conversation, KnownSite } from '../lead/conversation.ts'
import { generic, readSelection } from './generic/read.ts'
import { sites } from './registry.ts'
import type { ReadContext, SiteReader } from './site-reader.ts'
import { whatsapp } from './whatsapp/read.ts'

/** The reader of every site in the registry. A site that is missing here does not compile. */
export const readers: Record<KnownSite, SiteReader> = { whatsapp }

/**
 * Reads the page at `url`, on request only: by the reader of its site, hosts compared by equality; any other page by the generic
 * reader. Where a site's own reader finds nothing, what the user selected is all that is taken: the rest of such a page belongs
 * to other people's chats. Never throws.
 * @param readAt the moment, ISO 8601
 */
export function readPage(document: Document, url: URL, readAt: string): Conversation {
  const context = { readAt }
  const site = Object.values(sites).find(({ hosts }) => hosts.includes(url.host))
  const reader = site ? readers[site.id] : generic
  return attempt(reader, document, url, context) ?? readSelection(document, url, context)
}

/** A page that a reader did not foresee is a page it cannot read, not an error for the user. */
function attempt(reader: SiteReader, document: Document, url: URL, context: ReadContext): Conversation | null {
  try {
    return reader.read(document, url, context)
  } catch {
    return null
  }
}
