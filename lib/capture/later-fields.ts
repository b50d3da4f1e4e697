import { type Conversation, isKnownSite } from '../lead/conversation.ts'
import type { Lead } from '../lead/lead.ts'
import type { TextField } from '../lead/lead-form.ts'

/**
 * What an order of this chat may lack until the number turns up: the number, where the chat has one contact and shows none, and
 * the name, where that contact is known by a handle. Whoever is nowhere to be found again must leave a number now.
 */
export function laterFields(conversation: Conversation | null): TextField[] {
  if (!conversation || !isKnownSite(conversation.site)) return []
  const { name, phone, handle, kind } = conversation.contact
  if (phone || kind === 'group' || !(name || handle)) return []
  return name ? ['phone'] : ['phone', 'fullName']
}

/** The same of a lead of such a chat that was saved without its number, with an account or before there was one. */
export function laterOf({ account, phone, source, fullName }: Lead): TextField[] {
  if (account !== null || phone !== null || source.thread === null || !isKnownSite(source.site)) return []
  return fullName === null ? ['phone', 'fullName'] : ['phone']
}
