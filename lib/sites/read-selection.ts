import { type Conversation, MAX_SELECTION, MAX_TEXT, type Message } from '../lead/conversation.ts'
import { cut, selectedText } from './query.ts'
import type { ReadContext } from './site-reader.ts'

/** The rung before paste: what the user selected, and nothing else of the page. */
export function readSelection(document: Document, url: URL, { readAt }: ReadContext): Conversation {
  const selection = selectedText(document, MAX_SELECTION)
  return {
    site: 'generic',
    url: cut(url.href, MAX_TEXT),
    readAt,
    contact: { name: null, phone: null, handle: null, kind: 'unknown' },
    messages: selection === null ? [] : [plainMessage(cut(selection, MAX_TEXT))],
    seen: { mounted: 0, skipped: 0 },
    selection,
    listing: null,
    health: 'text-only',
  }
}

/** Words of which nothing more is known. */
export const plainMessage = (text: string): Message => ({ id: null, direction: 'unknown', author: null, at: null, text })
