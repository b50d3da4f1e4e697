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

/** What leads leave behind when they are kept: the chat they were read from, and the drafts that are done with. */
export interface KeepOptions {
  /** Null when it is not read to its end: some of its orders are still to be captured. */
  conversation: Conversation | null
  drafts: readonly string[]
  /** Milliseconds; before this moment they are not sent. */
  notBefore: number
}

/**
 * Stores the new leads of one capture durably, all or none, and how far its chat was read. A selection is not the chat: what was
 * said beside it stays to be read. Throws StoreFailure, and then nothing is stored.
 */
export async function keepNewLeads(store: Store, leads: readonly Lead[], { conversation, drafts, notBefore }: KeepOptions): Promise<void> {
  const [first] = leads
  const mark = first && conversation && markOf(first, conversation)
  await saveLeads(store, leads, { notBefore, drafts, ...(mark && { mark }) })
}

/** How far a chat was read for a lead, and what it is known by; null where there is nothing to go by. */
export function markOf({ source: { thread }, capturedAt }: Lead, conversation: Conversation): SaveOptions['mark'] | null {
  const lastMessage = conversation.selection === null ? lastMessageOf(conversation) : null
  if (thread === null || lastMessage === null) return null
  const { names, messages } = sightOf(conversation)
  return { thread, lastMessage, capturedAt, names, messages }
}
