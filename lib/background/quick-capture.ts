import { findDuplicate } from '../capture/find-duplicate.ts'
import { formTerms } from '../capture/form-terms.ts'
import { type FreshPart, freshPart } from '../capture/fresh-part.ts'
import { keepNewLeads, newLead } from '../capture/new-lead.ts'
import type { PhoneBook } from '../capture/phone-book.ts'
import type { TabRead } from '../capture/read-tab.ts'
import { readShop, type Shop } from '../capture/shop.ts'
import { checkForm } from '../lead/check-form.ts'
import type { Conversation } from '../lead/conversation.ts'
import { formFromDraft } from '../lead/form-from-draft.ts'
import type { Lead } from '../lead/lead.ts'
import { DOUBTFUL, type LeadDraft } from '../lead/lead-draft.ts'
import type { LeadForm } from '../lead/lead-form.ts'
import { logger } from '../log.ts'
import { type Settings, undoWindow } from '../settings/schema.ts'
import { awaitingOfThread } from '../store/awaiting-phone.ts'
import { readDraft } from '../store/drafts.ts'
import type { Store } from '../store/open-store.ts'
import { findRead, findSame } from './find-repeat.ts'
import { type Click, conversationOf } from './what-was-clicked.ts'

const log = logger('capture')

/** What a capture without a form works with; everything of the browser comes in here. */
export interface CaptureDesk {
  store: Store
  locks: Pick<LockManager, 'request'>
  settings(): Promise<Settings>
  /** Reads a tab once, now. Never throws. */
  read(tab: number): Promise<TabRead>
  /** Text to orders, with what the shop sells and who it is. */
  understand(conversation: Conversation, shop: Shop): Promise<LeadDraft[]>
  phones: PhoneBook
  /** Asks the CRM for leads with a number: what it shows is in the store then. Never throws. */
  searchCrm(account: string, query: string): Promise<unknown>
  /** Says that a lead is saved and until when (ms) it may be taken back. */
  showSaved(lead: Lead, until: number): Promise<void>
  /** Opens the form on a tab, filled with what was read. */
  openForm(tab: number, conversation: Conversation | null): Promise<void>
  now(): number
  newId(): string
}

/**
 * Captures what was clicked. An order that may be saved as it is goes to the outbox, with a notification that can undo it; any
 * other opens the form, and so does one of a customer who ordered in these days. One capture of a tab at a time, so that a click that came twice finds what the first one made.
 */
export function quickCapture(desk: CaptureDesk, click: Click): Promise<void> {
  return desk.locks.request(`capture:${click.tab}`, () => capture(desk, click))
}

async function capture(desk: CaptureDesk, click: Click): Promise<void> {
  const conversation = conversationOf(await desk.read(click.tab), click, new Date(desk.now()).toISOString())
  const saved = conversation && (await save(desk, conversation).catch(failed))
  if (saved) await desk.showSaved(saved.lead, saved.until)
  else await desk.openForm(click.tab, conversation)
}

/** The form comes up with what was read: saved from there, it says why the disk refuses. */
function failed(error: unknown): null {
  log.warn(error)
  return null
}

interface Saved {
  lead: Lead
  /** Until when it may be taken back, ms. */
  until: number
}

/** Saves the order of a conversation, unless the same was saved a moment ago. Null, and nothing saved: a person must look at it first. */
async function save(desk: CaptureDesk, conversation: Conversation): Promise<Saved | null> {
  const { store, phones } = desk
  const settings = await desk.settings()
  const shop = await readShop(store, settings)
  const fresh = await freshPart(store, conversation, false)
  const readAt = desk.now()
  const undo = undoWindow(settings)
  const read = await findRead(store, fresh, { now: readAt, undo })
  if (read) return { lead: read, until: read.capturedAt + undo }
  const { thread } = fresh
  // The words may be the number that a lead of this chat waits for.
  if (thread !== null && (await awaitingOfThread(store, thread))) return null
  const form = await completeForm(desk, fresh, shop)
  if (!form) return null
  const making = { shop, phones, clientRef: desk.newId(), capturedAt: readAt, thread, awaits: false }
  const lead = newLead(form, fresh.conversation, making)
  const same = await findSame(store, lead, { now: readAt, undo })
  if (same) return { lead: same, until: same.capturedAt + undo }
  if (lead.phone && (await findDuplicate(desk, { phone: lead.phone, account: lead.account, except: null }))) return null
  // The CRM may have taken its time to answer: none of it is taken from the undo window.
  const saved = { ...lead, capturedAt: desk.now() }
  const until = saved.capturedAt + undo
  await keepNewLeads(store, [saved], { conversation: fresh.conversation, drafts: [], notBefore: until })
  return { lead: saved, until }
}

/** Whether the form would ask about something it was filled with. */
const asks = ({ fields, lines }: LeadForm): boolean =>
  [...Object.values(fields), ...lines].some(({ confidence }) => confidence !== null && confidence < DOUBTFUL)

/** The form of what was read, when it may be saved as it is, names somebody and leaves no doubt; null when a person must look at it first. */
async function completeForm(desk: CaptureDesk, { conversation, thread }: FreshPart, shop: Shop): Promise<LeadForm | null> {
  // What a person began to type about this contact is for the form to show.
  if (thread !== null && (await readDraft(desk.store, thread))) return null
  const [draft, another] = await desk.understand(conversation, shop)
  if (another) return null
  if (!draft?.fullName && !draft?.phone) return null
  const form = formFromDraft(draft, { ...shop, showPhone: e164 => desk.phones.show(e164, shop.country) })
  return checkForm(form, formTerms(desk, shop, [])).length === 0 && !asks(form) ? form : null
}
