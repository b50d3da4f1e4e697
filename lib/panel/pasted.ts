import type { Conversation } from '../lead/conversation.ts'

/**
 * Text that a person pasted, as a conversation: one message, however long, so that no order of a list is torn. It comes from no page
 * and goes no further than the reader, so the limits of what a page hands over do not hold for it.
 */
export function pastedConversation(text: string, readAt: string): Conversation {
  return {
    site: 'paste',
    url: '',
    readAt,
    contact: { name: null, phone: null, handle: null, kind: 'unknown' },
    messages: [{ id: null, direction: 'unknown', author: null, at: null, text }],
    seen: { mounted: 1, skipped: 0 },
    selection: null,
    listing: null,
    health: 'healthy',
  }
}
