import type { Conversation } from '../lead/conversation.ts'
import type { Lead } from '../lead/lead.ts'
import { latestLeads } from '../store/list-leads.ts'
import type { Store } from '../store/open-store.ts'

/** A click that came twice comes at once; how long that is when nothing can be undone, ms. */
const AT_ONCE = 3_000
/** Far more than a person captures within an undo window. */
const RECENT = 20

/** A moment that is known to lie in the time in which the same order again is a slip of the hand. */
export interface Lately {
  now: number
  /** The undo window, ms. */
  undo: number
}

/** The leads captured within the undo window that still stand, newest first. A clock that was set back makes none of an old one. */
async function recentLeads(store: Store, { now, undo }: Lately): Promise<Lead[]> {
  const views = await latestLeads(store, RECENT)
  const span = Math.max(undo, AT_ONCE)
  return views.filter(({ state, lead }) => state !== 'discarded' && Math.abs(now - lead.capturedAt) < span).map(({ lead }) => lead)
}

/** The recent lead with the same words from the same place, or null. */
export async function findSame(store: Store, lead: Lead, lately: Lately): Promise<Lead | null> {
  const words = wordsOf(lead)
  return (await recentLeads(store, lately)).find(other => wordsOf(other) === words) ?? null
}

/** The recent lead that a chat was read for to its end, when nothing was said since; or null. */
export async function findRead(
  store: Store,
  fresh: { conversation: Conversation; leftOut: number; thread: string | null },
  lately: Lately,
) {
  const { conversation, leftOut, thread } = fresh
  if (leftOut === 0 || conversation.messages.length > 0 || conversation.selection !== null) return null
  return (await recentLeads(store, lately)).find(({ source }) => source.thread === thread) ?? null
}

/** All that a lead says; what names it, or the moment, is left out. */
function wordsOf(lead: Lead): string {
  const { account, source, fullName, phone, secondPhone, city, area, address, products, currency, deliveryFee, note } = lead
  const { site, url, thread } = source
  const lines = products.map(({ sku, name, quantity, unitPrice }) => [sku, name, quantity, unitPrice])
  return JSON.stringify([account, site, url, thread, fullName, phone, secondPhone, city, area, address, lines, currency, deliveryFee, note])
}
