import type { Ladder } from '../query.ts'

/** What the page is about, without its menus. */
export const content: Ladder = [
  { css: 'main, [role="main"]', seen: '2026-06', why: 'HTML says what the main part is' },
  { css: 'article', seen: '2026-06', why: 'the piece itself, where no main part is marked' },
  { css: 'body', seen: '2026-06', why: 'everything' },
]

export const notText = 'script, style, noscript, template, svg, select, textarea, nav, footer, [aria-hidden="true"], [hidden]'

/** Title of the thing on the page, for people who share or list it. */
export const title: Ladder = [
  { css: 'meta[property="og:title"]', seen: '2026-06', why: 'made to be read by machines, without the name of the site' },
  { css: 'h1', seen: '2026-06', why: 'the heading; on marketplaces the only one' },
]
export const openGraphType = 'meta[property="og:type"]'

/** Links that call or write to a number. The hosts of those that write are compared by equality, once the address is parsed. */
export const phoneLink = 'a[href^="tel:" i]'
export const chatLink = 'a[href*="wa.me/" i], a[href*="whatsapp.com/send" i], a[href^="whatsapp:" i]'

export const shortChatHost = 'wa.me'
export const chatHosts: ReadonlySet<string> = new Set([shortChatHost, 'api.whatsapp.com', 'web.whatsapp.com'])

/** Where a site puts its own help line: the usual wrong number. */
export const pageFrame = 'footer, nav, [role="contentinfo"], [role="navigation"]'
