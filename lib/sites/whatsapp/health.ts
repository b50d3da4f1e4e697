import type { Health, Message } from '../../lead/conversation.ts'

/** Which rung answered for each thing that a chat is read by; null when none did. */
export interface Tiers {
  title: number | null
  /** Null also for the number that the title is, and for one that the page does not show: neither tells anything new. */
  phone: number | null
  rows: number
  text: number | null
}

/**
 * `healthy` while at most one thing needed more than its second-best selector (DOM.md 1.8), nothing was missing, and the
 * direction of most messages is known; else `reduced`.
 */
export function healthOf({ title, phone, rows, text }: Tiers, messages: readonly Message[]): Health {
  if (title === null || text === null) return 'reduced'
  const fallbacks = [title, phone ?? 0, rows, text].filter(tier => tier > 1).length
  const unknown = messages.filter(message => message.direction === 'unknown').length
  return fallbacks > 1 || unknown * 2 > messages.length ? 'reduced' : 'healthy'
}
