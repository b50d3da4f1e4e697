import type { Conversation, SiteId } from '../lead/conversation.ts'

/** What a reader is given of the moment: the page does not say it, and a reader has no clock. */
export interface ReadContext {
  readAt: string
}

/**
 * Reads one kind of page. Pure: no browser API, no timers, no globals; `document` and `url` come as arguments. Null when the
 * page holds nothing of this kind (no open chat). Never throws on a hostile page, never returns a guess.
 */
export interface SiteReader {
  id: SiteId
  read(document: Document, url: URL, context: ReadContext): Conversation | null
}
