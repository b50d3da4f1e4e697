import * as z from 'zod/mini'
import { browser, inPrivateWindow } from '../browser.ts'

const KEY = 'mirror'

/** What the database held when it was last seen whole, kept outside of it: a cleaner, or a damaged disk, takes it without a word. */
const mirrorSchema = z.object({
  /** Leads ever captured. */
  captured: z.number(),
  /** Of those, not in the CRM and not discarded. */
  open: z.number(),
  /** What was found missing, until a person has read it: how many leads, and how many of them were not in the CRM. */
  lost: z.nullable(z.object({ captured: z.number(), open: z.number() })),
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

/** The mirror after a look at the database: a database that holds less than it did has lost the difference, which is told until a person has read it. */
export function mirrorOf(before: Mirror | null, seen: { captured: number; open: number }): Mirror {
  if (!before || before.captured <= seen.captured) return { ...seen, lost: before?.lost ?? null }
  const missing = before.captured - seen.captured
  const lost = { captured: missing + (before.lost?.captured ?? 0), open: Math.min(before.open, missing) + (before.lost?.open ?? 0) }
  return { ...seen, lost }
}
