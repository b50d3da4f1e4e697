import type { CatalogueItem } from './catalogue.ts'
import { DOUBTFUL, type DraftProduct, type Found, type LeadDraft } from './lead-draft.ts'
import { emptyField, type FormField, type FormLine, type LeadForm } from './lead-form.ts'
import { amountText } from './money.ts'

/** What fills the form besides what was read. */
export interface FillTerms {
  catalogue: readonly CatalogueItem[]
  currency: string
  /** Minor units: the account's usual fee. */
  deliveryFee: number
  /** A number as people of the account's country write it. */
  showPhone(e164: string): string
}

/** The form as it comes up: filled with what was read, empty where nothing was. `draft` null: an empty form. */
export function formFromDraft(draft: LeadDraft | null, terms: FillTerms): LeadForm {
  const second = draft?.phones.find(phone => phone.value !== draft.phone?.value) ?? null
  return {
    fields: {
      fullName: field(draft?.fullName ?? null),
      phone: field(shown(draft?.phone ?? null, terms)),
      secondPhone: field(shown(second, terms)),
      city: { ...field(draft?.city ?? null), candidates: draft?.cityCandidates ?? [] },
      area: field(draft?.area ?? null),
      address: field(draft?.address ?? null),
      note: field(draft?.note ?? null),
    },
    lines: (draft?.products ?? []).map((product, n) => line(product, `line-${n + 1}`, terms)),
    deliveryFee: terms.deliveryFee > 0 ? amountText(terms.deliveryFee, terms.currency) : '',
  }
}

function field(found: Found<string>): FormField {
  return found ? { ...emptyField(), text: found.value, confidence: found.confidence, evidence: found.evidence } : emptyField()
}

const shown = (found: Found<string>, { showPhone }: FillTerms): Found<string> => found && { ...found, value: showPhone(found.value) }

/** A price the chat does not say comes from the catalogue, as a proposal that the seller sees. A line is as sure as its least sure part. */
function line(product: DraftProduct, key: string, { catalogue, currency }: FillTerms): FormLine {
  const item = catalogue.find(known => known.sku === product.sku?.value)
  const { sku, quantity, unitPrice } = product
  const price = unitPrice?.value ?? item?.price ?? null
  const words = [...(sku?.evidence ?? []), ...(quantity?.evidence ?? [])]
  return {
    key,
    sku: item?.sku ?? '',
    name: item?.name ?? product.name,
    quantity: quantity?.value ?? 1,
    unitPrice: price === null ? '' : amountText(price, currency),
    confidence: Math.min(sku?.confidence ?? 0, quantity?.confidence ?? 1, unitPrice?.confidence ?? 1),
    // what the form asks about is quoted first
    evidence: unitPrice && unitPrice.confidence < DOUBTFUL ? [...unitPrice.evidence, ...words] : words,
  }
}
