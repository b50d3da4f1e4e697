import * as z from 'zod/mini'
import { browser, inPrivateWindow } from '../browser.ts'
import type { Stock } from '../store/stock.ts'

const KEY = 'mirror'

/** Mirrors written by older versions lack it. */
const later = z._default(z.number(), 0)

const stock = { captured: z.number(), open: z.number(), seq: later, batch: later, forgotten: later, accounts: later }
export const stockSchema = z.object(stock)

/** What the database held when it was last seen whole, kept outside of it: a cleaner, or a damaged disk, takes it without a word. */
const mirrorSchema = z.object({
  ...stock,
  /** What was found missing, until a person has read it: how many leads, how many of them were not in the CRM, and whether there may be more than leads. */
  lost: z.nullable(z.object({ captured: z.number(), open: z.number(), rest: z._default(z.boolean(), false) })),
})
export type Mirror = z.infer<typeof mirrorSchema>

/** The mirror as last written; null before the first time, and in private windows, which keep nothing. */
export async function readMirror(): Promise<Mirror | null> {
  if (inPrivateWindow()) return null
  const stored = await browser.storage.local.get(KEY)
  const read = mirrorSchema.safeParse(stored[KEY])
  return read.success ? read.data : null
}

export async function writeMirror(mirror: Mirror): Promise<void> {
  if (!inPrivateWindow()) await browser.storage.local.set({ [KEY]: mirror })
}

/**
 * The mirror after a look at the database: a database that holds less than it did has lost the difference, which is told until a
 * person has read it. `damaged`: what it holds did not fit together, so more than leads may be gone.
 */
export function mirrorOf(before: Mirror | null, seen: Stock, damaged: boolean): Mirror {
  const missing = Math.max(0, (before?.captured ?? 0) - seen.captured)
  if (!before || (missing === 0 && !damaged)) return { ...seen, lost: before?.lost ?? null }
  const lost = {
    captured: missing + (before.lost?.captured ?? 0),
    open: Math.min(before.open, missing) + (before.lost?.open ?? 0),
    rest: damaged || (before.lost?.rest ?? false),
  }
  return { ...seen, lost }
}
