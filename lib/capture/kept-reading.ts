import * as z from 'zod/mini'
import type { Conversation } from '../lead/conversation.ts'
import { conversationWithin } from '../lead/conversation-schema.ts'
import { MOST_JOINED } from './join-readings.ts'

/** What was read of a chat or a pasted text, what its contact is kept under, and what a person ticked in it by key. */
interface KeptReading {
  conversation: Conversation
  thread: string | null
  chosen: Record<string, boolean>
}

/** More than browsers keep of one extension there, characters. */
const ALL = 10_000_000
const readingSchema = z.object({
  conversation: conversationWithin({ messages: MOST_JOINED, text: ALL }),
  thread: z.nullable(z.string()),
})
const chosenSchema = z.record(z.string(), z.boolean())

/** What was kept, as far as it can be trusted: ticks that are damaged are none, and without the text itself there is nothing. */
export function readKept(stored: unknown): KeptReading | null {
  const reading = readingSchema.safeParse(stored)
  if (!reading.success) return null
  const chosen = chosenSchema.safeParse((stored as { chosen?: unknown }).chosen)
  return { ...reading.data, chosen: chosen.success ? chosen.data : {} }
}
