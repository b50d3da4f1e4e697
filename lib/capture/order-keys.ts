import type { Conversation } from '../lead/conversation.ts'
import type { Evidence, LeadDraft } from '../lead/lead-draft.ts'
import { markOf } from './thread.ts'

/** Where an order can be told by, the surest first. */
const anchors = ({ phone, fullName, products, address, city, note }: LeadDraft): (Evidence | undefined)[] =>
  [phone, fullName, products[0]?.sku ?? null, address, city, note].map(found => found?.evidence.at(-1))

/**
 * What each order of a reading is known by, as long as the words it was read in stand: its number and the place of that in its
 * message. A longer reading of the same chat gives the same order the same key.
 */
export function orderKeys(drafts: readonly LeadDraft[], conversation: Conversation): string[] {
  const given = new Map<string, number>()
  return drafts.map(draft => {
    const anchor = anchors(draft).find(evidence => evidence !== undefined)
    const message = anchor?.from === 'message' ? conversation.messages[anchor.index] : undefined
    const place = message ? markOf(message) : (anchor?.from ?? '')
    const key = [draft.phone?.value ?? '', anchor?.start ?? '', place].join('@')
    const before = given.get(key) ?? 0
    given.set(key, before + 1)
    return before === 0 ? key : `${key}@${before + 1}`
  })
}
