import { boundTo } from '../lead/awaits-phone.ts'
import type { Conversation } from '../lead/conversation.ts'
import type { Lead } from '../lead/lead.ts'
import type { LeadForm } from '../lead/lead-form.ts'
import { leadFromForm } from '../lead/lead-from-form.ts'
import type { Store } from '../store/open-store.ts'
import { type SaveOptions, saveLeads } from '../store/save-lead.ts'
import type { PhoneBook } from './phone-book.ts'
import type { Shop } from './shop.ts'
import { lastMessageOf, sightOf } from './thread.ts'

/** What a new lead is made with besides its form. */
export interface Making {
  shop: Shop
  phones: PhoneBook
  clientRef: string
  /** Milliseconds. */
  capturedAt: number
  /** The name that its contact is kept under; null when the page names nobody. */
  thread: string | null
  /** It stays here until its number comes. */
  awaits: boolean
}

/** The lead of a checked form, bound to the shop's account. `conversation` null: it was typed by hand. */
export function newLead(form: LeadForm, conversation: Conversation | null, making: Making): Lead {
  const { shop, phones, clientRef, capturedAt, thread, awaits } = making
  return leadFromForm(form, {
    clientRef,
    ...boundTo(shop.account?.id ?? null, awaits),
    capturedAt,
    source: {
      site: conversation?.site ?? 'paste',
      url: conversation?.url ?? '',
      thread,
    },
    currency: shop.currency,
    readPhone: text => phones.read(text, shop.country),
  })
}

/** What a lead leaves behind when it is kept: the chat it was read from, and the draft that is done with. */
export interface KeepOptions {
  conversation: Conversation | null
  draft: string | null
  /** Milliseconds; before this moment it is not sent. */
  notBefore: number
}

/**
 * Stores a new lead durably, and how far its chat was read. A selection is not the chat: what was said beside it stays to be
 * read. Throws StoreFailure, and then nothing is stored.
 */
export async function keepNewLead(store: Store, lead: Lead, { conversation, draft, notBefore }: KeepOptions): Promise<void> {
  const mark = conversation && markOf(lead, conversation)
  await saveLeads(store, [lead], { notBefore, ...(draft !== null && { draft }), ...(mark && { mark }) })
}

/** How far a chat was read for a lead, and what it is known by; null where there is nothing to go by. */
export function markOf({ source: { thread }, capturedAt }: Lead, conversation: Conversation): SaveOptions['mark'] | null {
  const lastMessage = conversation.selection === null ? lastMessageOf(conversation) : null
  if (thread === null || lastMessage === null) return null
  const { names, messages } = sightOf(conversation)
  return { thread, lastMessage, capturedAt, names, messages }
}
