import type { FormTerms } from '../lead/check-form.ts'
import type { PhoneBook } from './phone-book.ts'
import type { Shop } from './shop.ts'

/** What a form is checked against. */
export function formTerms({ phones }: { phones: PhoneBook }, shop: Shop): FormTerms {
  return { rules: shop.rules, currency: shop.currency, ownNumbers: shop.ownNumbers, readPhone: text => phones.read(text, shop.country) }
}
