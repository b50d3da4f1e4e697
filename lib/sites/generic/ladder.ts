import { DRAWN_TIER, type Health, type Listing } from '../../lead/conversation.ts'
import { findAll, readText } from '../query.ts'
import { readJsonLd } from './json-ld.ts'
import { isProductPage, readMicrodata, readOpenGraph } from './meta-data.ts'
import { readNearPrice } from './near-price.ts'
import { readNextData } from './next-data.ts'
import { type Facts, openPage, type Page, sellerText } from './page.ts'
import { readPageTitle } from './page-title.ts'
import { notText, sellerLink } from './selectors.ts'
import { idOf } from './this-page.ts'

/** What the page lists, and how well it could be read. */
export interface ListingRead {
  listing: Listing | null
  /** True when the page shows one thing with its price, or calls itself a product. */
  isForSale: boolean
  health: Health
}

/** The rungs, the most dependable first: the page's data, what it says for being shared, and from DRAWN_TIER on what is drawn. */
const RUNGS: readonly ((page: Page) => Facts)[] = [readJsonLd, readNextData, readOpenGraph, readMicrodata, readDrawn, readPageTitle]

/**
 * The thing that the page lists: title, price and seller each from the first rung that tells it. `healthy`: the page's data told title and
 * price; `reduced`: one of them is read off what is drawn; `text-only`: there is no price.
 * @param url as the conversation keeps it, bounded
 */
export function readListing(root: Element, address: URL, url: string): ListingRead {
  const page = openPage(root, address)
  const rungs = RUNGS.map(read => read(page))
  const told = <Field extends keyof Facts>(field: Field) => {
    const tier = rungs.findIndex(facts => facts[field] !== null)
    return { value: rungs[tier]?.[field] ?? null, tier: tier < 0 ? null : tier }
  }
  const [title, price, seller] = [told('title'), told('price'), told('seller')]
  if (title.value === null || title.tier === null) return { listing: null, isForSale: false, health: 'text-only' }
  const isTold = Math.max(title.tier, price.tier ?? 0) < DRAWN_TIER
  const tiers = { title: title.tier, price: price.tier, seller: seller.tier }
  return {
    listing: { title: title.value, price: price.value, seller: seller.value, url, tiers },
    isForSale: price.value !== null || isProductPage(page),
    health: price.value === null ? 'text-only' : isTold ? 'healthy' : 'reduced',
  }
}

/** Addresses of pages where orders are kept or paid: a sum on them is no article's price. */
const BACK_OFFICE = /(?:^|[/.])(?:wp-admin|admin|orders?|commandes?|checkout|cart|panier|seller-area|inbox)(?:[/.]|$)/i

/** The heading, the price nearest to it, and the link to the one who sells. */
function readDrawn(page: Page): Facts {
  const isBackOffice = BACK_OFFICE.test(page.url.host + page.url.pathname)
  return { title: page.title, price: isBackOffice ? null : readNearPrice(page), seller: linkedSeller(page) }
}

/** A link to a person that names the very thing on the page: the name of who sells it. */
function linkedSeller({ root, url }: Page): string | null {
  const id = idOf(url)
  if (id === null) return null
  const links = findAll(root, sellerLink).filter(link => link.getAttribute('href')?.includes(id))
  return (
    links.map(link => sellerText(link.getAttribute('aria-label') ?? readText(link, { limit: 200, leaveOut: notText }))).find(Boolean) ??
    null
  )
}
