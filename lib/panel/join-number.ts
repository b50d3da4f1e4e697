import { markOf } from '../capture/new-lead.ts'
import { numberFor } from '../capture/number-for.ts'
import type { Shop } from '../capture/shop.ts'
import type { Conversation } from '../lead/conversation.ts'
import { formFromDraft } from '../lead/form-from-draft.ts'
import { formFromLead } from '../lead/form-from-lead.ts'
import type { Lead } from '../lead/lead.ts'
import type { LeadDraft } from '../lead/lead-draft.ts'
import type { LeadForm, TextField } from '../lead/lead-form.ts'
import { awaitingOfThread } from '../store/awaiting-phone.ts'
import { mendingDraft } from '../store/change-lead.ts'
import { readDraft } from '../store/drafts.ts'
import { shopFor, showForm } from './fill-form.ts'
import { accountFor, type PopupContext } from './popup-context.ts'

/** A chat that was read: all of it, what its contact is kept under, and the orders in what was said since its last capture. */
export interface Joining {
  conversation: Conversation
  thread: string
  fresh: readonly LeadDraft[]
}

/**
 * Opens the lead that waits for this chat's number, when the chat says one now: with that, and with what else the lead lacks and the
 * chat says. False, and nothing opened: no lead of it waits, there is still no number, or of several nobody knows which is its.
 */
export async function joinNumber(context: PopupContext, { conversation, thread, fresh }: Joining): Promise<boolean> {
  // Whose number it is that stands in a group, only a person can tell.
  const view = conversation.contact.kind === 'group' ? null : await awaitingOfThread(context.store, thread)
  if (!view) return false
  const { lead } = view
  const bound = await shopFor(context, accountFor(context, lead))
  const read = await readCustomer(context, { conversation, fresh, lead, bound })
  if (!read?.phone.text) return false
  const draft = mendingDraft(lead.clientRef)
  const stored = await readDraft(context.store, draft)
  const form = stored?.form ?? formFromLead(lead, e164 => context.phones.show(e164, bound.country))
  // Another order in the new words is for the next capture to read.
  const mark = fresh.length > 1 || fresh.some(({ products }) => products.length > 0) ? null : markOf(lead, conversation)
  showForm(context, { form: filledUp(form, read), conversation, draft, bound, mending: lead, joined: { mark } })
  return true
}

interface Asking extends Pick<Joining, 'conversation' | 'fresh'> {
  lead: Lead
  bound: Shop
}

/** What the chat says of the lead's customer now; null when of several orders none is surely its. A number that the page itself shows is the contact's own. */
async function readCustomer(context: PopupContext, { conversation, fresh, lead, bound }: Asking): Promise<LeadForm['fields'] | null> {
  const drafts = await context.understand(conversation, bound)
  const shown = conversation.contact.phone?.value
  const number = shown === undefined ? null : context.phones.read(shown, bound.country)
  const told = numberFor(lead, fresh) ?? numberFor(lead, drafts)
  const draft = drafts.length > 1 ? (drafts.find(({ phone }) => phone && phone.value === told) ?? null) : (drafts[0] ?? null)
  const showPhone = (e164: string) => context.phones.show(e164, bound.country)
  const { fields } = formFromDraft(draft, { ...bound, showPhone })
  if (shown === undefined || number === null) return told === null ? null : fields
  const evidence = [{ from: 'contact' as const, index: 0, start: 0, end: shown.length }]
  return { ...fields, phone: { text: showPhone(number), typed: false, confidence: 1, evidence, candidates: [] } }
}

const FILLED_UP: TextField[] = ['fullName', 'phone', 'city', 'area', 'address']

function filledUp(form: LeadForm, read: LeadForm['fields']): LeadForm {
  const fields = { ...form.fields }
  for (const name of FILLED_UP) if (fields[name].text.trim() === '') fields[name] = read[name]
  return { ...form, fields }
}
