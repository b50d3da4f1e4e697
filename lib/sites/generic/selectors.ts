import type { Ladder } from '../query.ts'

/** What the page is about, without its menus. */
export const content: Ladder = [
  { css: 'main, [role="main"]', seen: '2026-06', why: 'HTML says what the main part is' },
  { css: 'article', seen: '2026-06', why: 'the piece itself, where no main part is marked' },
  { css: 'body', seen: '2026-06', why: 'everything' },
]

export const notText = 'script, style, noscript, template, svg, select, textarea, nav, footer, [aria-hidden="true"], [hidden]'

/** Data that a page carries for machines (schema.org, Next.js, ogp.me). */
export const jsonLd = 'script[type="application/ld+json" i]'
export const nextData = 'script#__NEXT_DATA__'
export const openGraphTitle = 'meta[property="og:title"]'
export const openGraphType = 'meta[property="og:type"]'
/** A price that came down stands beside the one before. */
export const openGraphSale = 'meta[property$=":sale_price:amount"]'
export const openGraphPrice = 'meta[property$=":price:amount"]'
export const openGraphCurrency = 'meta[property$="price:currency"]'
export const siteName = 'meta[property="og:site_name"]'
/** The address that the page calls its own. */
export const openGraphUrl = 'meta[property="og:url"]'
export const canonical = 'link[rel="canonical"]'

/** Things that stand for themselves: one that is a property of another is its neighbour or its brand. */
export const microdata = '[itemtype$="schema.org/Product" i]:not([itemprop]), [itemtype$="schema.org/Car" i]:not([itemprop])'
/** The same wherever it stands, and whatever is a thing of its own. */
export const anyMicrodata = '[itemtype$="schema.org/Product" i], [itemtype$="schema.org/Car" i]'
export const microdataScope = '[itemscope]'
export const microdataName = '[itemprop~="name"]'
export const microdataPrice = '[itemprop~="price"], [itemprop~="lowPrice"]'
export const microdataCurrency = '[itemprop~="priceCurrency"]'
export const microdataUrl = '[itemprop~="url"]'
export const microdataSeller = '[itemprop~="seller"]'

/** The heading of what the page is about; elsewhere it may be the name of the site. */
export const heading: Ladder = [
  { css: 'main h1, [role="main"] h1', seen: '2026-06', why: 'on marketplaces the only one' },
  { css: 'h1', seen: '2026-06', why: 'where no main part is marked' },
]
export const pageTitle = 'head > title'

/** What no longer holds: the price before. */
export const struck = 'del, s, strike'
/** No price is read here: what was the price before, what leads elsewhere, the page's frame with its basket. */
export const notPrice = `${notText}, ${struck}, aside, header [href]`

/** A link to the one who sells: it may name the thing that he sells. */
export const sellerLink = 'a[href*="/profile/" i], a[href*="/seller/" i]'

/** Links that call or write to a number. The hosts of those that write are compared by equality, once the address is parsed. */
export const phoneLink = 'a[href^="tel:" i]'
export const chatLink =
  'a[href*="wa.me/" i], a[href*="whatsapp.com/send" i], a[href^="whatsapp:" i], a[href^="intent:" i], a[href^="viber:" i], a[href*="t.me/+" i], a[href^="tg:" i], a[href^="sms:" i]'

export const shortChatHost = 'wa.me'
export const telegramHost = 't.me'
export const chatHosts: ReadonlySet<string> = new Set([shortChatHost, 'api.whatsapp.com', 'web.whatsapp.com'])

/** Where a site puts its own help line: the usual wrong number. A header inside the main part is that part's own. */
export const pageFrame =
  'footer, nav, aside, header:not(main header, article header), [role="contentinfo"], [role="navigation"], [id="footer" i], [class~="footer" i], [class~="site-footer" i], [class*="topbar" i], [class*="top-bar" i]'
export const notContent = `${notText}, ${pageFrame}`
/** Of the frame itself only this is no text. */
export const notFrameText = 'script, style, [hidden]'

/** What may say that other things follow. */
export const headings = 'h2, h3, h4, [role="heading"]'
