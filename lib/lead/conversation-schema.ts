import * as z from 'zod/mini'
import { type Conversation, MAX_MESSAGES, MAX_SELECTION, MAX_TEXT, SITE_IDS } from './conversation.ts'

const text = (max: number) => z.string().check(z.maxLength(max))
const tier = z.int().check(z.nonnegative(), z.lte(99))
const read = z.nullable(z.object({ value: text(MAX_TEXT), tier }))

/** How much of it there may be. */
interface Most {
  messages: number
  /** Characters of one message. */
  text: number
}

const count = z.int().check(z.nonnegative())
const money = z.object({ minor: count, currency: z.string().check(z.regex(/^[A-Z]{3}$/)) })

/** A conversation of at most so much. */
export const conversationWithin = (most: Most): z.ZodMiniType<Conversation> =>
  z.object({
    site: z.enum(SITE_IDS),
    url: text(4000),
    readAt: text(40),
    contact: z.object({ name: read, phone: read, handle: read, kind: z.enum(['direct', 'group', 'listing', 'unknown']) }),
    messages: z
      .array(
        z.object({
          id: z.nullable(text(200)),
          direction: z.enum(['in', 'out', 'unknown']),
          author: z.nullable(text(200)),
          at: z.nullable(text(80)),
          text: text(most.text),
        }),
      )
      .check(z.maxLength(most.messages)),
    seen: z.object({ mounted: count, skipped: count }),
    selection: z.nullable(text(MAX_SELECTION)),
    listing: z.nullable(
      z.object({
        title: text(500),
        price: z.nullable(money),
        seller: z.nullable(text(200)),
        url: text(4000),
        tiers: z.object({ title: tier, price: z.nullable(tier), seller: z.nullable(tier) }),
      }),
    ),
    health: z.enum(['healthy', 'reduced', 'text-only']),
  })

/** Checks what a page handed over: a page is hostile, so anything beyond the limits of a Conversation is refused whole. */
export const conversationSchema = conversationWithin({ messages: MAX_MESSAGES, text: MAX_TEXT })
