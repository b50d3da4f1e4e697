import type { Lead } from './lead.ts'
import type { FormLine, LeadForm, TextField } from './lead-form.ts'
import { parseAmount } from './money.ts'

/** What a lead has besides what stands in its form. */
export interface LeadTerms extends Pick<Lead, 'clientRef' | 'account' | 'meantFor' | 'capturedAt' | 'source' | 'currency'> {
  /** E.164 of a number as typed, or null: then it stays as typed. */
  readPhone(text: string): string | null
}

/** The lead that a checked form stands for: texts trimmed, empty ones null, amounts in minor units. */
export function leadFromForm(form: LeadForm, { readPhone, ...terms }: LeadTerms): Lead {
  const text = (name: TextField) => form.fields[name].text.trim() || null
  const phone = (name: TextField) => {
    const typed = text(name)
    return typed && (readPhone(typed) ?? typed)
  }
  return {
    ...terms,
    fullName: text('fullName'),
    phone: phone('phone'),
    secondPhone: phone('secondPhone'),
    city: text('city'),
    area: text('area'),
    address: text('address'),
    products: form.lines.map(line => product(line, terms.currency)),
    deliveryFee: parseAmount(form.deliveryFee, terms.currency) ?? 0,
    note: text('note'),
  }
}

const product = ({ sku, name, quantity, unitPrice }: FormLine, currency: string) => ({
  sku,
  name,
  quantity,
  unitPrice: parseAmount(unitPrice, currency) ?? 0,
})
