import type { LeadForm } from '../../lib/lead/lead-form.ts'
import { parseAmount } from '../../lib/lead/money.ts'
import { needDecimals } from '../ui/money-text.ts'

/** The sums under a form, in minor units. Null where an amount that is typed is none. */
export interface OrderSums {
  lines: (number | null)[]
  total: number | null
  /** If one amount has decimals, all show them. */
  decimals: boolean
}

const known = (amount: number | null): amount is number => amount !== null

/** Adds up quantities, unit prices and the delivery fee; an empty fee is none. */
export function orderSums(form: Pick<LeadForm, 'lines' | 'deliveryFee'>, currency: string): OrderSums {
  const prices = form.lines.map(line => parseAmount(line.unitPrice, currency))
  const lines = form.lines.map((line, index) => {
    const price = prices[index] ?? null
    return price === null ? null : price * line.quantity
  })
  const fee = form.deliveryFee.trim() === '' ? 0 : parseAmount(form.deliveryFee, currency)
  const parts = [...lines, fee]
  const total = parts.every(known) ? parts.reduce((sum, part) => sum + part, 0) : null
  return { lines, total, decimals: needDecimals(parts.filter(known), currency) }
}
