import { markOf } from '../capture/new-lead.ts'
import type { Shop } from '../capture/shop.ts'
import type { Conversation } from '../lead/conversation.ts'
import { formFromDraft } from '../lead/form-from-draft.ts'
import { formFromLead } from '../lead/form-from-lead.ts'
import type { LeadDraft } from '../lead/lead-draft.ts'
import type { LeadForm, TextField } from '../lead/lead-form.ts'
import { awaitingOfThread } from '../store/awaiting-phone.ts'
import { mendingDraft } from '../store/change-lead.ts'
import { readDraft } from '../store/drafts.ts'
import { shopFor, showForm } from './fill-form.ts'
import { accountFor, type PopupContext } from './popup-context.ts'

/** A chat that was read: all of it, what its contact is kept under, and the order in what was said since its last capture. */
export interface Joining {
  conversation: Conversation
  thread: string
  fresh: LeadDraft | null
}

/**
 * Opens the lead that waits for this chat's number, when the chat says one now: with that, and with what else the lead lacks and the
 * chat says. False, and nothing opened: no lead of it waits, or there is still no number.
 */
export async function joinNumber(context: PopupContext, { conversation, thread, fresh }: Joining): Promise<boolean> {
  // Whose number it is that stands in a group, only a person can tell.
  const view = conversation.contact.kind === 'group' ? null : await awaitingOfThread(context.store, thread)
  if (!view) return false
  const { lead } = view
  const bound = await shopFor(context, accountFor(context, lead))
  const read = await readCustomer(context, conversation, bound)
  if (!read.phone.text) return false
  const draft = mendingDraft(lead.clientRef)
  const stored = await readDraft(context.store, draft)
  const form = stored?.form ?? formFromLead(lead, e164 => context.phones.show(e164, bound.country))
  // Another order in the new words is for the next capture to read.
  const mark = fresh && fresh.products.length > 0 ? null : markOf(lead, conversation)
  showForm(context, { form: filledUp(form, read), conversation, draft, bound, mending: lead, joined: { mark } })
  return true
}

/** What the chat says of its customer now. A number that the page itself shows is the contact's own. */
async function readCustomer(context: PopupContext, conversation: Conversation, shop: Shop): Promise<LeadForm['fields']> {
  const [draft = null] = await context.understand(conversation, shop)
  const showPhone = (e164: string) => context.phones.show(e164, shop.country)
  const { fields } = formFromDraft(draft, { ...shop, showPhone })
  const shown = conversation.contact.phone?.value
  const number = shown === undefined ? null : context.phones.read(shown, shop.country)
  if (shown === undefined || number === null) return fields
  const evidence = [{ from: 'contact' as const, index: 0, start: 0, end: shown.length }]
  return { ...fields, phone: { text: showPhone(number), typed: false, confidence: 1, evidence, candidates: [] } }
}

const FILLED_UP: TextField[] = ['fullName', 'phone', 'city', 'area', 'address']

function filledUp(form: LeadForm, read: LeadForm['fields']): LeadForm {
  const fields = { ...form.fields }
  for (const name of FILLED_UP) if (fields[name].text.trim() === '') fields[name] = read[name]
  return { ...form, fields }
}
