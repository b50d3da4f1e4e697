import type { LeadDraft } from '../../lead/lead-draft.ts'
import type { Turn } from '../chat/turn.ts'
import type { Part } from './part.ts'

/** An order as it stands so far. */
export interface Order {
  part: Part
  /** What was said of it: its part, and later messages that change it. */
  turns: readonly Turn[]
  draft: LeadDraft
  cancelled: boolean
}

/** The same order posted again: what is said later goes before. */
export function mergeDrafts(earlier: LeadDraft, later: LeadDraft): LeadDraft {
  const phones = [...later.phones, ...earlier.phones.filter(({ value }) => !later.phones.some(phone => phone.value === value))]
  return {
    fullName: later.fullName ?? earlier.fullName,
    phone: later.phone ?? earlier.phone,
    phones,
    city: later.city ?? earlier.city,
    cityCandidates: later.city ? later.cityCandidates : earlier.cityCandidates,
    area: later.area ?? earlier.area,
    address: later.address ?? earlier.address,
    products: later.products.length > 0 ? later.products : earlier.products,
    note: later.note ?? earlier.note,
  }
}

const SURE_NAME = 0.95

/**
 * An order after a later message: `after` is both read together, `news` the message alone. What the message does not speak of stays as it was;
 * the name it calls the order by is no new name.
 */
export function changedDraft(before: LeadDraft, news: LeadDraft, after: LeadDraft): LeadDraft {
  const renamed = (news.fullName?.confidence ?? 0) >= SURE_NAME
  return {
    ...after,
    fullName: renamed ? news.fullName : (before.fullName ?? after.fullName),
    phone: news.phone ?? before.phone,
    phones: news.phone ? news.phones : before.phones,
    ...placeOf(before, news),
  }
}

/** Who moves to another city leaves quarter and street behind. */
function placeOf(before: LeadDraft, news: LeadDraft): Pick<LeadDraft, 'city' | 'cityCandidates' | 'area' | 'address'> {
  const moved = news.city !== null && news.city.value !== before.city?.value
  const { city, cityCandidates } = news.city ? news : before
  return {
    city,
    cityCandidates,
    area: news.area ?? (moved ? null : before.area),
    address: news.address ?? (moved || news.area ? null : before.address),
  }
}
