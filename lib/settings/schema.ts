import * as z from 'zod/mini'
import { KNOWN_SITES } from '../lead/conversation.ts'

const milliseconds = z.number().check(z.nonnegative(), z.lte(86_400_000))

const policy = z.partial(
  z.object({
    undo: milliseconds,
    quarantine: milliseconds,
    acceptedQuarantine: milliseconds,
    timeout: milliseconds,
    keepalive: milliseconds,
    backoff: milliseconds,
    backoffCap: milliseconds,
    pace: milliseconds,
    tries: z.number().check(z.gte(1)),
    audit: milliseconds,
  }),
)

/** The longest undo window, ms. */
export const UNDO_LIMIT = 60_000

/** Everything a user prefers. Kept in `storage.local` under one key; no secret and no lead ever stands here. */
export const settingsSchema = z.object({
  version: z.literal(1),
  language: z._default(z.enum(['auto', 'en', 'fr', 'ar']), 'auto'),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  /** The account that new leads are bound to; null keeps them on this device. */
  account: z._default(z.nullable(z.string()), null),
  /** What holds for leads without an account. */
  country: z._default(z.string().check(z.regex(/^[A-Z]{2}$/)), 'MA'),
  currency: z._default(z.string().check(z.regex(/^[A-Z]{3}$/)), 'MAD'),
  /** True once the first-run card was answered. */
  welcomed: z._default(z.boolean(), false),
  /** The sites that the user switched the button on for. */
  sites: z._default(z.array(z.enum(KNOWN_SITES)), []),
  /** How long a saved lead waits before it leaves, ms. */
  undo: z._default(z.number().check(z.nonnegative(), z.lte(UNDO_LIMIT)), 8_000),
  /** How long leads that are in the CRM or discarded are kept here, in days. */
  keepDays: z._default(z.int().check(z.gte(1), z.lte(3_650)), 30),
  /** Overrides of the outbox's patience; no control for it: tests, soak and bench use it. */
  outboxPolicy: z._default(policy, {}),
})

export type Settings = z.infer<typeof settingsSchema>
export const defaultSettings: Settings = settingsSchema.parse({ version: 1 })

/** The undo window that holds now, ms. */
export const undoWindow = ({ undo, outboxPolicy }: Settings): number => outboxPolicy.undo ?? undo
