import { KNOWN_SITES, type KnownSite } from '../lead/conversation.ts'
import { readSiteChecks } from '../settings/site-checks.ts'
import { hasSite } from '../site-access.ts'
import type { SiteState } from './options-state.ts'

/** How each site stands: whether the button is wanted, whether the browser lets it, and how it was last read. */
export async function readSites(chosen: readonly KnownSite[]): Promise<SiteState[]> {
  const [checks, ...allowed] = await Promise.all([readSiteChecks(), ...KNOWN_SITES.map(hasSite)])
  return KNOWN_SITES.map((site, n) => ({
    site,
    wanted: chosen.includes(site),
    allowed: allowed[n] ?? false,
    check: checks[site] ?? null,
  }))
}
