import { type Conversation, isKnownSite, type Message, type SiteId } from '../lead/conversation.ts'
import type { Sight } from '../store/pinned-thread.ts'
import { messageName } from '../store/same-chat.ts'

/** As much of a conversation as tells whose it is. */
export type ChatInSight = Pick<Conversation, 'site' | 'url' | 'contact' | 'messages'>

/**
 * The name of a chat's contact, to keep drafts and captures of one contact together: the number before the handle before the name.
 * Null for pasted text and for pages that name nobody; those are known by their address.
 */
export function threadOf(chat: ChatInSight): string | null {
  const { site, url } = chat
  if (site === 'paste') return null
  const { names, called } = sightOf(chat)
  return names[0] ?? called ?? (site === 'generic' ? `${site}:${url.split('#')[0]}` : null)
}

/** A page's own ids of messages are long; shorter ones may count its rows, and every chat has a first one. */
const LONG_ID = 12
/** The newest messages are enough to know a chat by. */
const IN_SIGHT = 40

/** What tells this chat from others, now and when its title has changed. */
export function sightOf({ site, contact, messages }: ChatInSight): Sight {
  const named = (identity: string | undefined) => (identity ? [`${site}:${identity.normalize('NFKC').toLowerCase()}`] : [])
  const ids = messages.flatMap(({ id, text }) => (id === null ? [] : longIds(site, [id]).map(long => messageName(long, hashOf(text)))))
  return {
    names: [...named(contact.phone?.value.replace(/[^\d+]/g, '')), ...named(contact.handle?.value)],
    called: named(contact.name?.value)[0] ?? null,
    messages: ids.slice(-IN_SIGHT),
  }
}

/** Of a page's ids of messages, those that tell one from all others of the site, by the name they have here. */
export const longIds = (site: SiteId, ids: readonly string[]): string[] =>
  ids.flatMap(id => (id.length >= LONG_ID ? [`${site}:${id}`] : []))

/** A short name of a text, FNV-1a: enough to tell two messages apart, and nobody reads the text from it. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let n = 0; n < text.length; n += 1) hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** What tells a message from all others of its chat: the page's id, or else moment and words. */
export const markOf = (message: Message): string => message.id ?? `${message.at ?? ''}|${message.text.slice(0, 200)}`

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
