import type { PhoneBook } from '../capture/phone-book.ts'
import type { Shop } from '../capture/shop.ts'
import type { LeadView } from '../lead/lead-state.ts'

/** The lead with its number as people of the shop's country write it, and its articles by the names of the shop's catalogue where the CRM shows none. */
export function asShown(
  view: LeadView,
  phones: PhoneBook,
  { country, catalogue, account }: Pick<Shop, 'country' | 'catalogue' | 'account'>,
): LeadView {
  const { lead, ours } = view
  const named = (sku: string) => catalogue.find(item => item.sku === sku)?.name
  const products =
    ours || lead.account !== account?.id ? lead.products : lead.products.map(line => ({ ...line, name: named(line.sku) ?? line.name }))
  return { ...view, lead: { ...lead, phone: lead.phone && phones.show(lead.phone, country), products } }
}
