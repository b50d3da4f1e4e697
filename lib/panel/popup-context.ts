import type { PhoneBook } from '../capture/phone-book.ts'
import type { TabRead } from '../capture/read-tab.ts'
import type { Shop } from '../capture/shop.ts'
import type { FailureKind, HistoryEntry } from '../crm/crm-adapter.ts'
import type { Conversation } from '../lead/conversation.ts'
import type { Lead } from '../lead/lead.ts'
import type { LeadDraft } from '../lead/lead-draft.ts'
import type { Mirror } from '../settings/mirror.ts'
import type { Settings } from '../settings/schema.ts'
import type { Whereabouts } from '../settings/whereabouts.ts'
import type { Store } from '../store/open-store.ts'
import type { ReviewKeeper } from './kept-review.ts'
import type { LeadFinder } from './lead-finder.ts'
import type { Observable } from './observable.ts'
import type { Capture, FormCapture, PopupState } from './popup-state.ts'

/** What the popup's actions work with; everything of the browser comes in here. */
export interface PopupContext {
  state: Observable<PopupState>
  store: Store
  /** Takes the newest draft at once, for when the popup closes before the store has it. */
  journal: Storage
  settings(): Promise<Settings>
  /** What readings of the tab's chat added up to, for when the popup closes meanwhile. */
  kept: ReviewKeeper
  /** Reads the tab in question, once. */
  read(): Promise<TabRead>
  /** Text to orders, with what the shop sells and who it is. */
  understand(conversation: Conversation, shop: Shop): Promise<LeadDraft[]>
  phones: PhoneBook
  /** Asks the background to send what is due. Never throws: the alarm does it otherwise. */
  poke(hurry: boolean): void
  finder: LeadFinder
  /** What the database held when it was last seen whole. */
  mirror(): Promise<Mirror | null>
  /** Where the database lies, and what was set aside. */
  whereabouts(): Promise<Whereabouts>
  /** Asks the CRM for leads as a search was typed: what it shows is in the store then. Null, or why it could not. Never throws. */
  searchCrm(account: string, query: string): Promise<FailureKind | null>
  /** Learns what can be done with an account's leads, into the store. Never throws. */
  learn(account: string): Promise<void>
  /** Asks the CRM for all of one lead: what it shows is in the store then. Never throws. */
  openInCrm(account: string, target: string): Promise<{ history: HistoryEntry[] | null; gone: boolean }>
  now(): number
  newId(): string
}

/** The shop, once the store answered; actions are not offered before. */
export function shopOf({ state }: PopupContext): Shop {
  const { shop } = state.get()
  if (!shop) throw new Error('the popup acted before it was open')
  return shop
}

/** What holds for the open form. */
export const shopOfForm = (context: PopupContext, { bound }: Pick<FormCapture, 'bound'>): Shop => bound ?? shopOf(context)

/** The account that a stored lead goes to: its own, the one it is meant for, or the chosen one when its own was removed meanwhile. */
export function accountFor(context: PopupContext, lead: Lead): string | null {
  const { accounts } = context.state.get()
  const own = accounts.find(({ id }) => id === (lead.account ?? lead.meantFor))
  return own?.id ?? shopOf(context).account?.id ?? null
}

export const showCapture = ({ state }: PopupContext, capture: Capture): void => state.update(now => ({ ...now, capture }))

/** The form that is open, or null. */
export function openForm({ state }: PopupContext): FormCapture | null {
  const { capture } = state.get()
  return capture.stage === 'form' ? capture : null
}
