import type { FormTerms } from '../lead/check-form.ts'
import type { TextField } from '../lead/lead-form.ts'
import type { PhoneBook } from './phone-book.ts'
import type { Shop } from './shop.ts'

/** What a form is checked against. `later`: what it may lack until the customer's number comes. */
export function formTerms({ phones }: { phones: PhoneBook }, shop: Shop, later: readonly TextField[]): FormTerms {
  const { rules, currency, ownNumbers, country } = shop
  return { rules, currency, ownNumbers, readPhone: text => phones.read(text, country), later }
}
