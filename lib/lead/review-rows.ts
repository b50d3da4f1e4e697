import type { FormProblem, LeadForm } from './lead-form.ts'
import type { LeadView } from './lead-state.ts'

/** One order of a reading that gave several. */
export interface ReviewOrder {
  /** The same in each reading of the chat. */
  key: string
  form: LeadForm
  problems: FormProblem[]
  /** E.164; null while there is no number. */
  phone: string | null
}

/** The orders of a list, what a person ticked or unticked by key, and what is known of leads of these days by number. */
export interface ReviewList {
  orders: readonly ReviewOrder[]
  chosen: Readonly<Record<string, boolean>>
  captured: Readonly<Record<string, LeadView | null>>
}

/** One order of the list, with what is to be known of it before it is added. */
export interface ReviewRow extends ReviewOrder {
  ticked: boolean
  /** Another order of the list has the same number. */
  twin: boolean
  /** A lead of these days with the same number. */
  captured: LeadView | null
}

/** The orders as rows. Ticked are those that a person ticked, and, untouched, those that are neither incomplete nor there already; what is incomplete cannot be. */
export function reviewRows({ orders, chosen, captured }: ReviewList): ReviewRow[] {
  const counts = new Map<string, number>()
  for (const { phone } of orders) if (phone) counts.set(phone, (counts.get(phone) ?? 0) + 1)
  return orders.map(order => {
    const { key, phone, problems } = order
    const twin = phone !== null && (counts.get(phone) ?? 0) > 1
    const before = phone === null ? null : (captured[phone] ?? null)
    const ticked = problems.length === 0 && (chosen[key] ?? (!twin && before === null))
    return { ...order, ticked, twin, captured: before }
  })
}
