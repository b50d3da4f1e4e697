import { extractLeads } from '../../lib/extract/extract-leads.ts'
import type { LeadDraft } from '../../lib/lead/lead-draft.ts'
import { majorUnits } from '../../lib/lead/money.ts'
import { type CorpusChat, catalogueOf, conversationOf, currencyOfChat } from './case.ts'
import type { ReadingData } from './reading-data.ts'

/** A lead in the shape that the labels have; prices in major units. */
export interface PredictedLead {
  full_name: string | null
  phone: string | null
  phones: string[]
  city: string | null
  area: string | null
  address: string | null
  products: { sku: string; quantity: number; price: number | null }[]
  note: string | null
}

export interface Prediction {
  id: string
  /** The first of `leads`. */
  lead: PredictedLead | null
  leads: PredictedLead[]
  /** As the extension has them, with evidence and confidence. */
  drafts: LeadDraft[]
}

/** Reads one chat of the corpus as the extension would. */
export function predict(chat: CorpusChat, data: ReadingData): Prediction {
  const currency = currencyOfChat(chat)
  const context = { ...data, currency, defaultCountry: chat.defaultCountry, ownNumbers: chat.ownNumbers, catalogue: catalogueOf(chat) }
  const drafts = extractLeads(conversationOf(chat), context)
  const leads = drafts.map(draft => leadOf(draft, currency))
  return { id: chat.id, lead: leads[0] ?? null, leads, drafts }
}

function leadOf(draft: LeadDraft, currency: string): PredictedLead {
  return {
    full_name: draft.fullName?.value ?? null,
    phone: draft.phone?.value ?? null,
    phones: draft.phones.map(phone => phone.value),
    city: draft.city?.value ?? null,
    area: draft.area?.value ?? null,
    address: draft.address?.value ?? null,
    products: draft.products.flatMap(({ sku, quantity, unitPrice }) =>
      sku ? [{ sku: sku.value, quantity: quantity?.value ?? 1, price: unitPrice ? majorUnits(unitPrice.value, currency) : null }] : [],
    ),
    note: draft.note?.value ?? null,
  }
}
