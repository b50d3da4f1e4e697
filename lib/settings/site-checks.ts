import * as z from 'zod/mini'
import { browser, inPrivateWindow } from '../browser.ts'
import { KNOWN_SITES, type KnownSite } from '../lead/conversation.ts'
import type { SiteReport } from '../lead/site-report.ts'

const KEY = 'site-checks'

const tier = z.nullable(z.number())
const report: z.ZodMiniType<SiteReport> = z.object({
  site: z.enum(KNOWN_SITES),
  at: z.string(),
  health: z.enum(['healthy', 'reduced', 'text-only']),
  tiers: z.object({ name: tier, phone: tier, handle: tier }),
  kind: z.enum(['direct', 'group', 'listing', 'unknown']),
  mounted: z.number(),
  skipped: z.number(),
  messages: z.number(),
  withId: z.number(),
  withMoment: z.number(),
  incoming: z.number(),
  outgoing: z.number(),
})
const checks = z.partialRecord(z.enum(KNOWN_SITES), report)
export type SiteChecks = Partial<Record<KnownSite, SiteReport>>

/** How each site could last be read. What does not fit is as if it had never been. */
export async function readSiteChecks(): Promise<SiteChecks> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY)
  const read = checks.safeParse(stored)
  return read.success ? read.data : {}
}

/** Keeps the report of a reading. One of a private window leaves no trace. */
export async function noteSiteCheck(one: SiteReport): Promise<void> {
  if (!inPrivateWindow()) await browser.storage.local.set({ [KEY]: { ...(await readSiteChecks()), [one.site]: one } })
}
