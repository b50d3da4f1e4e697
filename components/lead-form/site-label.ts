import { t } from '../../lib/i18n.ts'
import type { SiteId } from '../../lib/lead/conversation.ts'

function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return ''
  }
}

/** What a page is called: the site's name, or the host of a page that has none. */
export function siteLabel(site: SiteId, url: string): string {
  if (site === 'whatsapp') return t('siteWhatsapp')
  return (site === 'generic' && hostOf(url)) || t(site === 'paste' ? 'sitePaste' : 'sitePage')
}
