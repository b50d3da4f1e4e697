import type { CrmId, Rules } from '../crm/crm-adapter.ts'
import { currencyOf } from './countries.ts'

/** An account as it stands in the form: texts as typed. */
export interface AccountForm {
  name: string
  crm: CrmId
  baseUrl: string
  /** Empty while the stored token is kept: a stored one never comes back into a form. */
  token: string
  /** ISO 3166. */
  country: string
  /** ISO 4217. */
  currency: string
  /** Major units. */
  deliveryFee: string
  ownNumbers: string[]
  /** Address of a lead's page in the CRM, with `{reference}` in it; empty when not said. */
  leadLink: string
}

/** What stands against saving an account, and where. */
export type AccountProblem =
  | { path: 'name'; code: 'required' }
  | { path: 'baseUrl'; code: 'required' | 'not-an-address' | 'not-https' | 'has-password' }
  | { path: 'token'; code: 'required' | 'bad-token' }
  | { path: 'deliveryFee'; code: 'bad-amount' }
  | { path: 'leadLink'; code: 'bad-link' }
  | { path: `ownNumbers.${number}`; code: 'bad-phone' }

/** The address that nearly everyone types for this CRM; empty where everyone has an own one. */
export const usualAddress = (rules: Rules): string => rules.connection.find(field => field.key === 'baseUrl')?.usual ?? ''

/** The form with another CRM. The address usual there stands in it, unless a person had typed another than the one usual before. */
export function withCrm(form: AccountForm, before: Rules, after: Rules): AccountForm {
  const typed = form.baseUrl !== '' && form.baseUrl !== usualAddress(before)
  return { ...form, crm: after.crm, baseUrl: typed ? form.baseUrl : usualAddress(after) }
}

/** The form with another country. The currency follows, unless a person had chosen one that is not the old country's. */
export function withCountry(form: AccountForm, country: string): AccountForm {
  const followed = form.currency === currencyOf(form.country)
  const currency = followed ? (currencyOf(country) ?? form.currency) : form.currency
  return { ...form, country, currency }
}
