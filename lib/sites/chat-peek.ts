import type { Contact } from '../lead/conversation.ts'

/**
 * What the chip needs of a site: where its button stands, and whose chat is open. Asked after each change of the page, so it looks at
 * a handful of elements and never at a message. Pure, as a reader is; null when no chat is open.
 */
export interface ChatPeek {
  /** The open chat's header, and what in it the button stands before: the header's own buttons, null where there are none. */
  header(document: Document): { header: Element; before: Element | null } | null
  /** What the header says of the contact, as the reader would. */
  contact(document: Document): Contact | null
}
