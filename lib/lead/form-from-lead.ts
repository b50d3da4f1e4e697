import type { Lead } from './lead.ts'
import { emptyField, type FormField, type LeadForm } from './lead-form.ts'
import { amountText } from './money.ts'

/** A stored lead back in the form, to mend it: as a person confirmed it once, without doubt, and without a word of who wrote what. */
export function formFromLead(lead: Lead, showPhone: (e164: string) => string): LeadForm {
  const field = (text: string | null): FormField => ({ ...emptyField(), text: text ?? '' })
  const phone = (number: string | null) => field(number && showPhone(number))
  return {
    fields: {
      fullName: field(lead.fullName),
      phone: phone(lead.phone),
      secondPhone: phone(lead.secondPhone),
      city: field(lead.city),
      area: field(lead.area),
      address: field(lead.address),
      note: field(lead.note),
    },
    lines: lead.products.map((line, n) => ({
      key: `line-${n + 1}`,
      sku: line.sku,
      name: line.name,
      quantity: line.quantity,
      unitPrice: amountText(line.unitPrice, lead.currency),
      confidence: null,
      evidence: [],
    })),
    deliveryFee: lead.deliveryFee > 0 ? amountText(lead.deliveryFee, lead.currency) : '',
  }
}
