import type { Shop } from '../capture/shop.ts'
import type { FieldError } from '../crm/crm-adapter.ts'
import type { Conversation } from '../lead/conversation.ts'
import type { Lead } from '../lead/lead.ts'
import type { FormProblem, LeadForm } from '../lead/lead-form.ts'
import type { LeadView } from '../lead/lead-state.ts'
import type { ReviewOrder } from '../lead/review-rows.ts'
import type { Status } from '../lead/status.ts'
import type { Mirror } from '../settings/mirror.ts'
import type { SaveOptions } from '../store/save-lead.ts'
import type { Account, Lane } from '../store/schema.ts'
import type { Stock } from '../store/stock.ts'
import type { StoreFailure } from '../store/store-failure.ts'
import { type BrowseState, firstBrowse } from './browse-state.ts'
import type { Observable } from './observable.ts'

/** What the form stands for: a new lead of a chat, or a stored one that is being mended. */
export interface FormCapture {
  stage: 'form'
  /** New for each form, so that one form's focus and complaints are not the next one's. */
  key: string
  form: LeadForm
  conversation: Conversation | null
  problems: FormProblem[]
  /** It may be saved without its number, and stays on this device until that comes. */
  awaits: boolean
  /** A line that asks for the number, in the customer's language; null when there is no chat to tell that by. */
  askLine: string | null
  /** What holds for a lead that has its account already; null for a new one, which goes where the popup says. */
  bound: Shop | null
  /** The lead being mended, and what the CRM said against it. */
  mending: Lead | null
  crmErrors: FieldError[]
  /** The lead in the form awaited its number, and its chat says one now; `mark`: how far that is read for it, null when it is not. */
  joined?: { mark: SaveOptions['mark'] | null }
  /** The `clientRef` of the lead that was taken back into this form: once saved, the form stands in its place. */
  instead?: string
  saving: boolean
  /** Where its draft is kept; null when the page names nobody. */
  draft: string | null
  linesTouched: boolean
  feeTouched: boolean
  /** The review list that this order was opened from, and its key there; null for an order alone. */
  list: { review: ReviewCapture; key: string } | null
}

/** An order of a list, with what a person changed of it. */
export type ListedOrder = ReviewOrder & Pick<FormCapture, 'linesTouched' | 'feeTouched'>

/** The orders of one reading, before they are added together. */
export interface ReviewCapture {
  stage: 'review'
  conversation: Conversation
  /** What its contact is kept under. */
  thread: string | null
  orders: ListedOrder[]
  /** The order that has the focus when the list comes up again. */
  at: string | null
  /** What a person ticked or unticked, by key. */
  chosen: Record<string, boolean>
  /** Leads of these days by number (E.164), null where there is none; a number that was not looked for yet is not there. */
  captured: Record<string, LeadView | null>
  /** Leads that were taken back into this list: once added, it stands in their place. */
  instead: string[]
  saving: boolean
}

export type Capture =
  | { stage: 'reading' }
  | FormCapture
  | ReviewCapture
  /** `captured`: the lead that the chat became before. */
  | { stage: 'empty'; read: number; conversation: Conversation; captured: LeadView | null }
  | { stage: 'unreadable'; reason: 'browser-page' | 'store' | 'pdf' | 'refused' }
  | { stage: 'failed'; reason: 'newer' | 'storage' | 'blocked' | 'unexpected' }
  | { stage: 'saved'; clientRef: string; name: string; local: boolean; awaits: boolean }
  /** `rest`: the list with the orders that were not added; null when there are none. */
  | { stage: 'saved-many'; clientRefs: string[]; local: boolean; rest: ReviewCapture | null }

/** What the form was filled from. */
export interface ReadSource {
  conversation: Conversation
  /** How many older messages were left out of it. */
  leftOut: number
  /** What its contact is kept under. */
  thread: string | null
  /** Asks for the number in the language of the whole chat. */
  askLine: string
}

/** A word at the foot: the lead just saved, or the status just set, with its undo; or that a change came too late. */
export type Told =
  | { kind: 'saved'; clientRef: string; savedAt: number; until: number; form: FormCapture }
  | { kind: 'saved-many'; clientRefs: string[]; savedAt: number; until: number; review: ReviewCapture }
  | { kind: 'changed'; key: string; status: Status | null; savedAt: number; until: number }
  | { kind: 'saved-local' }
  | { kind: 'saved-awaiting' }
  | { kind: 'too-late' }
  | { kind: 'file-saved' }

/** Everything that the popup shows. */
export interface PopupState {
  tab: 'capture' | 'leads'
  /** Null until the store answered. */
  shop: Shop | null
  accounts: Account[]
  lanes: Record<string, Lane>
  /** The connection, by account, whose token the CRM refused when it was asked something: it says nothing of a later connection. */
  refused: Record<string, number>
  /** Whether the browser lets us reach the chosen account's CRM. */
  permitted: boolean
  source: ReadSource | null
  capture: Capture
  /** Newest first, their numbers as people of the shop's country write them. */
  leads: LeadView[]
  /** A lead of these days with the number in the form; null when there is none, or nobody wants to hear of it. */
  duplicate: LeadView | null
  /** How the Leads tab is looked at. */
  browse: BrowseState
  needYou: number
  /** Leads, and changes of leads, that have not reached the CRM. */
  waiting: number
  /** Whether any lead, of this device too, is not known to be in the CRM. */
  unsent: boolean
  /** Leads that the browser's storage lost, as long as nobody has read of it. */
  lost: Mirror['lost']
  /** What data held that was set aside because it was damaged, as long as nobody has read of it. */
  aside: Stock | null
  /** A person looked at it again, in vain. */
  lookedAgain: boolean
  /** Why the last write failed; null once one succeeded. */
  notSaved: 'full' | 'unexpected' | null
  told: Told | null
  online: boolean
  /** What is saved in a private window lasts as long as the window. */
  privately: boolean
  /** Milliseconds; moves on once a second. */
  now: number
}

export const firstState = (now: number, online: boolean, privately: boolean): PopupState => ({
  tab: 'capture',
  shop: null,
  accounts: [],
  lanes: {},
  refused: {},
  permitted: true,
  source: null,
  capture: { stage: 'reading' },
  leads: [],
  duplicate: null,
  browse: firstBrowse,
  needYou: 0,
  lost: null,
  aside: null,
  lookedAgain: false,
  waiting: 0,
  unsent: false,
  notSaved: null,
  told: null,
  online,
  privately,
  now,
})

/** What kind of failure a page should speak of. A StoreFailure is known by its name, so that the store need not be loaded for it. */
export function failureReason(error: unknown): 'newer' | 'storage' | 'unexpected' {
  if (error instanceof DOMException) return 'storage'
  if (!(error instanceof Error) || error.name !== 'StoreFailure') return 'unexpected'
  return (error as StoreFailure).kind === 'newer' ? 'newer' : 'storage'
}

/** The popup while an older page holds the database; it goes on by itself. */
export function showBlocked(state: Observable<PopupState>): void {
  state.update(now => ({ ...now, capture: { stage: 'failed', reason: 'blocked' } }))
}

/** The popup when something that should work did not. */
export function showFailure(state: Observable<PopupState>, error: unknown): void {
  state.update(now => ({ ...now, capture: { stage: 'failed', reason: failureReason(error) } }))
}
