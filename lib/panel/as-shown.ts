import type { PhoneBook } from '../capture/phone-book.ts'
import type { Shop } from '../capture/shop.ts'
import type { LeadView } from '../lead/lead-state.ts'

/** The lead with its number as people of the shop's country write it. */
export function asShown(view: LeadView, phones: PhoneBook, { country }: Pick<Shop, 'country'>): LeadView {
  const { lead } = view
  return { ...view, lead: { ...lead, phone: lead.phone && phones.show(lead.phone, country) } }
}
