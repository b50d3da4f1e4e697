import * as z from 'zod/mini'
import { browser } from '../browser.ts'
import type { Conversation } from '../lead/conversation.ts'
import { conversationSchema } from '../lead/conversation-schema.ts'

/** A popup comes up at once or not at all: what an older one left behind is not for the next, ms. */
const KEPT = 30_000

const handedSchema = z.object({ at: z.number(), conversation: conversationSchema })
const keyOf = (tab: number) => `capture:${tab}`

/**
 * Leaves what was read of a tab for the popup that opens next on it: it could not read the same by itself, for it does not know
 * what was clicked. Kept in memory (`storage.session`), which browsers close to scripts in pages by default.
 */
export async function handOver(tab: number, conversation: Conversation, now: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: { at: now, conversation } })
}

/** Takes what was left for a tab, once; null when there is nothing, or it is too old. */
export async function takeHanded(tab: number, now: number): Promise<Conversation | null> {
  const key = keyOf(tab)
  const { [key]: stored } = await browser.storage.session.get(key)
  if (stored === undefined) return null
  await browser.storage.session.remove(key)
  const handed = handedSchema.safeParse(stored)
  return handed.success && now - handed.data.at < KEPT ? handed.data.conversation : null
}
