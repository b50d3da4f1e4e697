import { type LeadForm, TEXT_FIELDS } from '../lead/lead-form.ts'
import type { StoredDraft } from '../store/schema.ts'

/** A form as it was left, over what the chat says now: what a person touched stays, the rest is fresh. */
export function mergeDraft(fresh: LeadForm, draft: Pick<StoredDraft, 'form' | 'linesTouched' | 'feeTouched'>): LeadForm {
  const fields = { ...fresh.fields }
  for (const name of TEXT_FIELDS) if (draft.form.fields[name].typed) fields[name] = { ...draft.form.fields[name], evidence: [] }
  return {
    fields,
    // Quotes of kept lines may point at messages that have moved.
    lines: draft.linesTouched ? draft.form.lines.map(line => ({ ...line, evidence: [] })) : fresh.lines,
    deliveryFee: draft.feeTouched ? draft.form.deliveryFee : fresh.deliveryFee,
  }
}
