import { type Conversation, MAX_MESSAGES, MAX_TEXT } from '../lead/conversation.ts'

/** Text that a person pasted, as a conversation: one message, cut into several where it is longer than a message may be. */
export function pastedConversation(text: string, readAt: string): Conversation {
  const parts = Array.from({ length: Math.min(MAX_MESSAGES, Math.ceil(text.length / MAX_TEXT)) }, (_, n) =>
    text.slice(n * MAX_TEXT, (n + 1) * MAX_TEXT),
  )
  return {
    site: 'paste',
    url: '',
    readAt,
    contact: { name: null, phone: null, handle: null, kind: 'unknown' },
    messages: parts.map(part => ({ id: null, direction: 'unknown', author: null, at: null, text: part })),
    seen: { mounted: parts.length, skipped: 0 },
    selection: null,
    listing: null,
    health: 'healthy',
  }
}
