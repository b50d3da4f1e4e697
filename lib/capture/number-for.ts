import type { Lead } from '../lead/lead.ts'
import type { LeadDraft } from '../lead/lead-draft.ts'

/**
 * The number (E.164) that orders of a chat say for a lead of it that has none: of the only order, of those in its name, or of those in
 * nobody's. Null when they say none, when theirs are several, or when they are other people's.
 */
export function numberFor({ fullName }: Pick<Lead, 'fullName'>, drafts: readonly LeadDraft[]): string | null {
  const numbered = drafts.filter(({ phone }) => phone !== null)
  if (drafts.length === 1) return only(numbered)
  const inItsName = numbered.filter(draft => fullName !== null && draft.fullName && nameKey(draft.fullName.value) === nameKey(fullName))
  return only(inItsName) ?? only(numbered.filter(draft => draft.fullName === null))
}

/** The one number that all of them say. */
function only(drafts: readonly LeadDraft[]): string | null {
  const numbers = new Set(drafts.flatMap(({ phone }) => phone?.value ?? []))
  const [number] = numbers
  return number !== undefined && numbers.size === 1 ? number : null
}

const nameKey = (name: string) => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
