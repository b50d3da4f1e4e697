import { emptyField, type FormField, type LeadForm, TEXT_FIELDS, type TextField } from '../../../lib/lead/lead-form.ts'

/** A form in which nothing was read and nothing typed. */
export const anEmptyForm: LeadForm = {
  fields: Object.fromEntries(TEXT_FIELDS.map(name => [name, emptyField()])) as Record<TextField, FormField>,
  lines: [],
  deliveryFee: '',
}
