import { type Lead, totalToCollect } from '../lead/lead.ts'
import type { LeadState, LeadView } from '../lead/lead-state.ts'
import { amountText } from '../lead/money.ts'
import { toCsv } from './csv.ts'

/** The states of leads that are not in the CRM, or not known to be. */
const UNSENT: LeadState[] = ['local', 'queued', 'sending', 'accepted', 'unknown', 'rejected', 'review']

export const isUnsent = ({ ours, state }: LeadView): boolean => ours && UNSENT.includes(state)

const HEADER = [
  'state',
  'reason',
  'captured_at',
  'full_name',
  'phone',
  'second_phone',
  'city',
  'area',
  'address',
  'products',
  'delivery_fee',
  'total',
  'currency',
  'note',
  'client_ref',
]

const productsOf = ({ products, currency }: Lead) =>
  products.map(({ sku, name, quantity, unitPrice }) => `${quantity} x ${name} [${sku}] ${amountText(unitPrice, currency)}`).join('; ')

function rowOf({ lead, state }: LeadView, reason: string): string[] {
  const { fullName, phone, secondPhone, city, area, address, currency, note } = lead
  const texts = [fullName, phone, secondPhone, city, area, address].map(text => text ?? '')
  const amounts = [amountText(lead.deliveryFee, currency), amountText(totalToCollect(lead), currency), currency]
  return [state, reason, new Date(lead.capturedAt).toISOString(), ...texts, productsOf(lead), ...amounts, note ?? '', lead.clientRef]
}

/**
 * Every lead that is not known to be in the CRM, with what `reasonOf` says of it, as a CSV file for spreadsheets that part cells by `separator`. Its column names
 * are the CRM's, in English in every language.
 */
export const rescueFile = (leads: LeadView[], reasonOf: (view: LeadView) => string, separator: ',' | ';'): string =>
  toCsv([HEADER, ...leads.filter(isUnsent).map(view => rowOf(view, reasonOf(view)))], separator)
