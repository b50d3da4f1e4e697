import { defineUnlistedScript } from '#imports'
import { startChip } from '../lib/chip/start-chip.ts'
import { peeks } from '../lib/sites/peeks.ts'
import { siteAt } from '../lib/sites/registry.ts'

/** Registered at run time for the sites that the user switched on; not a content script of the manifest, which would name its hosts at install. */
export default defineUnlistedScript(() => {
  const site = siteAt(location.host)
  const world = globalThis as { leadclipChip?: AbortController }
  world.leadclipChip?.abort()
  if (!site) return
  const page = { document, now: () => performance.now(), reload: () => location.reload() }
  world.leadclipChip = startChip({ ...page, site: site.id, peek: peeks[site.id], world })
})
