import type { Lead } from '../../lead/lead.ts'
import { amountText } from '../../lead/money.ts'
import { noteParts } from './note-parts.ts'

/** The key under which a lead's own name travels; what the look-up after a lost answer searches for. */
export const CLIENT_REF = 'client_ref'

const MAX_VALUE = 100

/** One entry of `data[]`, WedoCOD's place for what it has no field for, and the part of the lead it carries. */
export interface CustomField {
  key: string
  value: string
  field: keyof Lead
}

/** The lead's entries of `data[]` (api/CONTRACTS section 4). Parts the lead lacks have none: WedoCOD wants values of 1 to 100 characters. */
export function customFields(lead: Lead): CustomField[] {
  return [
    { key: CLIENT_REF, value: lead.clientRef, field: 'clientRef' },
    { key: 'source', value: lead.source.site, field: 'source' },
    ...(lead.secondPhone ? [{ key: 'phone_2', value: lead.secondPhone, field: 'secondPhone' as const }] : []),
    ...(lead.deliveryFee > 0
      ? [{ key: 'delivery_fee', value: amountText(lead.deliveryFee, lead.currency), field: 'deliveryFee' as const }]
      : []),
    ...noteParts(lead.note ?? '', MAX_VALUE).map((value, index) => ({
      key: index === 0 ? 'note' : `note_${index + 1}`,
      value,
      field: 'note' as const,
    })),
  ]
}
