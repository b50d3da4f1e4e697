import { type Conversation, isKnownSite, type Message } from '../lead/conversation.ts'

/**
 * The name of a chat's contact, to keep drafts and captures of one contact together: the number before the handle before the name.
 * Null for pasted text and for pages that name nobody; those are known by their address.
 */
export function threadOf({ site, url, contact }: Conversation): string | null {
  if (site === 'paste') return null
  const identity = contact.phone?.value.replace(/[^\d+]/g, '') || contact.handle?.value || contact.name?.value
  if (identity) return `${site}:${identity.normalize('NFKC').toLowerCase()}`
  return site === 'generic' ? `${site}:${url.split('#')[0]}` : null
}

/** What tells a message from all others of its chat: the page's id, or else moment and words. */
const markOf = (message: Message): string => message.id ?? `${message.at ?? ''}|${message.text.slice(0, 200)}`

/** The mark of the newest message, up to which this chat has been read; null when there is none, and for what is no chat. */
export function lastMessageOf(conversation: Conversation): string | null {
  const last = conversation.messages.at(-1)
  return isKnownSite(conversation.site) && last ? markOf(last) : null
}

/** The conversation without the messages up to `mark`, and how many those are. A mark that is no longer there leaves nothing out. */
export function newMessages(conversation: Conversation, mark: string | null): { fresh: Conversation; leftOut: number } {
  const at = mark === null ? -1 : conversation.messages.findLastIndex(message => markOf(message) === mark)
  return { fresh: { ...conversation, messages: conversation.messages.slice(at + 1) }, leftOut: at + 1 }
}
