import { type Lead, totalToCollect } from '../lead/lead.ts'
import type { LeadChange } from '../lead/lead-change.ts'
import type { LeadState, LeadView } from '../lead/lead-state.ts'
import { leadTitle } from '../lead/lead-title.ts'
import { amountText } from '../lead/money.ts'
import { toCsv } from './csv.ts'

/** The states of leads that are not in the CRM, or not known to be. */
const UNSENT: LeadState[] = ['local', 'queued', 'sending', 'accepted', 'unknown', 'rejected', 'review']

export const isUnsent = ({ ours, state }: LeadView): boolean => ours && UNSENT.includes(state)

/** `what`: a lead, or the status or the deletion that is asked of one in the CRM. */
const HEADER = [
  'what',
  'state',
  'reason',
  'reference',
  'status',
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

/** Why what is in the file did not reach the CRM, in the reader's language. */
export interface Reasons {
  ofLead(view: LeadView): string
  ofChange(change: LeadChange, view: LeadView): string
}

function leadRow({ lead, state }: LeadView, reason: string): string[] {
  const { fullName, phone, secondPhone, city, area, address, currency, note } = lead
  const name = phone === null ? leadTitle(lead) : fullName
  const texts = [name, phone, secondPhone, city, area, address].map(text => text ?? '')
  const amounts = [amountText(lead.deliveryFee, currency), amountText(totalToCollect(lead), currency), currency]
  const way = ['lead', state, reason, '', '', new Date(lead.capturedAt).toISOString()]
  return [...way, ...texts, productsOf(lead), ...amounts, note ?? '', lead.clientRef]
}

/** The order itself is in the CRM: it is told which lead, and what is asked of it. */
function changeRow({ lead, receipt, ours }: LeadView, { kind, state, status, actionDate }: LeadChange, reason: string): string[] {
  const asked = [status, actionDate].filter(Boolean).join(' ')
  const way = [kind === 'delete' ? 'deletion' : 'status', state, reason, receipt.reference ?? '', asked, '']
  const row = [...way, lead.fullName ?? '', lead.phone ?? '']
  return [...row, ...Array<string>(HEADER.length - row.length - 1).fill(''), ours ? lead.clientRef : '']
}

function rowsOf(view: LeadView, reasons: Reasons): string[][] {
  const { change } = view
  return [
    ...(isUnsent(view) ? [leadRow(view, reasons.ofLead(view))] : []),
    ...(change && change.state !== 'done' ? [changeRow(view, change, reasons.ofChange(change, view))] : []),
  ]
}

/**
 * Every lead, status and deletion that is not known to be in the CRM, with the reason, as a CSV file for spreadsheets that part cells
 * by `separator`. Its column names are the CRM's, in English in every language.
 */
export const rescueFile = (leads: LeadView[], reasons: Reasons, separator: ',' | ';'): string =>
  toCsv([HEADER, ...leads.flatMap(view => rowsOf(view, reasons))], separator)
