import { hasAccess } from '../host-access.ts'
import { KNOWN_SITES, type KnownSite } from '../lead/conversation.ts'
import { readSiteChecks } from '../settings/site-checks.ts'
import { sites } from '../sites/registry.ts'
import type { SiteState } from './options-state.ts'

export const addressesOf = (site: KnownSite): string[] => sites[site].hosts.map(host => `https://${host}/`)

/** How each site stands: whether the button is wanted, whether the browser lets it, and how it was last read. */
export async function readSites(chosen: readonly KnownSite[]): Promise<SiteState[]> {
  const checks = await readSiteChecks()
  return Promise.all(
    KNOWN_SITES.map(async site => ({
      site,
      wanted: chosen.includes(site),
      allowed: (await Promise.all(addressesOf(site).map(hasAccess))).every(Boolean),
      check: checks[site] ?? null,
    })),
  )
}
