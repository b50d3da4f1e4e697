import type { Evidence } from './lead-draft.ts'

export const TEXT_FIELDS = ['fullName', 'phone', 'secondPhone', 'city', 'area', 'address', 'note'] as const
export type TextField = (typeof TEXT_FIELDS)[number]

/** One text field of the form: what stands in it and, until a person types, where it was read. */
export interface FormField {
  text: string
  /** True once a person changed it: evidence and doubt give way. */
  typed: boolean
  /** 0 to 1; null when nothing was found. */
  confidence: number | null
  evidence: Evidence[]
  /** Other readings to offer, best first, the one taken included. */
  candidates: string[]
}

/** One article in the form. `sku` is empty while no article of the catalogue was chosen. */
export interface FormLine {
  /** Stable while the line lives, for the list's keys. */
  key: string
  sku: string
  name: string
  quantity: number
  /** As typed, in major units. */
  unitPrice: string
  confidence: number | null
  evidence: Evidence[]
}

/** What a person edits. Texts as typed, so that a draft comes back exactly as it was left. */
export interface LeadForm {
  fields: Record<TextField, FormField>
  lines: FormLine[]
  deliveryFee: string
}

/**
 * What stands against saving. `path` names the place: a text field, `lines`, `lines.<n>.sku|quantity|unitPrice`, `deliveryFee`.
 * `min`, `max` and `length` are characters or units, whichever the code speaks of.
 */
export interface FormProblem {
  path: string
  code:
    | 'required'
    | 'too-short'
    | 'too-long'
    | 'bad-phone'
    | 'own-phone'
    | 'no-product'
    | 'no-sku'
    | 'out-of-range'
    | 'total-out-of-range'
    | 'bad-amount'
    | 'no-price'
    | 'nothing'
  min?: number
  max?: number
  length?: number
}

export const emptyField = (): FormField => ({ text: '', typed: false, confidence: null, evidence: [], candidates: [] })
