import { currentLanguage, t } from '../../lib/i18n.ts'
import { isKnownSite, type SiteId } from '../../lib/lead/conversation.ts'
import { parseAddress } from '../../lib/lead/parse-address.ts'
import { sites } from '../../lib/sites/registry.ts'

/** What a page is called: the site's name, or the host of a page that has none. */
export function siteLabel(site: SiteId, url: string): string {
  if (isKnownSite(site)) return (currentLanguage() === 'ar' && sites[site].arabicLabel) || sites[site].label
  return (site === 'generic' && parseAddress(url)?.host) || t(site === 'paste' ? 'sitePaste' : 'sitePage')
}
