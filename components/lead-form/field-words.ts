import type { Key } from '../../lib/i18n.ts'
import type { TextField } from '../../lib/lead/lead-form.ts'

interface FieldWords {
  label: Key
  /** What a doubtful field asks. */
  which: Key
  /** What a missing field asks for; null for what an order may well lack. */
  ask: Key | null
}

export const fieldWords: Record<TextField, FieldWords> = {
  fullName: { label: 'fieldName', which: 'whichName', ask: 'askName' },
  phone: { label: 'fieldPhone', which: 'whichPhone', ask: 'askPhone' },
  secondPhone: { label: 'fieldSecondPhone', which: 'whichPhone', ask: null },
  city: { label: 'fieldCity', which: 'whichCity', ask: 'askCity' },
  area: { label: 'fieldArea', which: 'whichArea', ask: null },
  address: { label: 'fieldAddress', which: 'whichAddress', ask: 'askAddress' },
  note: { label: 'fieldNote', which: 'checkThis', ask: null },
}
