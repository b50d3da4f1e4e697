import type { LeadDraft } from '../../lead/lead-draft.ts'
import type { Turn } from '../chat/turn.ts'
import type { PreparedContext } from '../extract-context.ts'
import { readLead } from '../read-lead.ts'

/** Reads turns as if they were a chat of its own; what it does not say of the city is taken from the headings above it. */
export function readPart(turns: readonly Turn[], headings: readonly Turn[], ready: PreparedContext): LeadDraft {
  const draft = read(turns, ready)
  return draft.city || headings.length === 0 ? draft : read([...headings, ...turns], ready)
}

const read = (turns: readonly Turn[], ready: PreparedContext) => readLead({ turns, header: null, headerPhone: null }, ready).draft

/** Who, where and what are all said. */
export const RICH = 3

/** How much of an order is known beside its phone number: who, where, what. */
export function richness({ fullName, city, area, address, products }: LeadDraft): number {
  return [fullName, city ?? area ?? address, products[0] ?? null].filter(found => found !== null).length
}

/** A number, and a name at most: no order by itself. */
export const isPoor = ({ city, area, address, products }: LeadDraft): boolean => !city && !area && !address && products.length === 0
