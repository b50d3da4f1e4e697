import type { Contact } from '../lead/conversation.ts'

/**
 * What the chip needs of a site: where its button stands, and whose chat is open. Asked after each change of the page, so it looks at
 * a handful of elements and never at what a message says. Pure, as a reader is; null when no chat is open.
 */
export interface ChatPeek {
  /** The open chat's header. */
  header(document: Document): Element | null
  /** What the button stands before in it: the header's own buttons; null where there are none. */
  actions(header: Element): Element | null
  /** What the header says of the contact, as the reader would. */
  contact(document: Document): Contact | null
  /** The page's own ids of the last messages in sight, oldest first, as the reader would name them; at most MAX_IDS. */
  messageIds(document: Document): string[]
}
