import { find, findAll, readText } from '../query.ts'
import { fitsPage } from './fits-page.ts'
import { moneyOf } from './money-text.ts'
import { contentOf, type Facts, NOTHING, type Page, sellerText, titleText } from './page.ts'
import * as selectors from './selectors.ts'
import { isOfPage } from './this-page.ts'

/** What the page says of itself for being shared (ogp.me): its title and, of a product, the price. */
export function readOpenGraph(page: Page): Facts {
  const { root, url } = page
  if (!isSharedAsItIs(page)) return NOTHING
  return {
    title: sharedTitle(page),
    price: moneyOf(
      contentOf(root, selectors.openGraphSale) ?? contentOf(root, selectors.openGraphPrice),
      contentOf(root, selectors.openGraphCurrency),
      url.host,
    ),
    seller: null,
  }
}

const sharedTitle = ({ root }: Page) => titleText(contentOf(root, selectors.openGraphTitle))

/** What says no address may have been left behind by a change of page without a load: then its title must fit the page. */
function isSharedAsItIs(page: Page): boolean {
  const title = sharedTitle(page)
  return page.isCurrent && (title === null || contentOf(page.root, selectors.openGraphUrl) !== null || fitsPage(page, title))
}

/** Microdata: the product that holds the page's heading, else the only one if it fits the page; of several others none. */
export function readMicrodata(page: Page): Facts {
  const { root, url, heading } = page
  const things = findAll(root, selectors.microdata)
  const thing = things.find(one => heading !== null && one.contains(heading)) ?? (things.length === 1 ? things[0] : undefined)
  if (!thing) return NOTHING
  const title = titleText(saidBy(thing, selectors.microdataName))
  const isThis = (heading !== null && thing.contains(heading)) || isOfPage(linkOf(thing), url) || fitsPage(page, title)
  if (!isThis) return NOTHING
  const currency = saidBy(thing, selectors.microdataCurrency)
  return {
    title,
    price: moneyOf(saidBy(thing, selectors.microdataPrice), currency, url.host),
    seller: sellerText(saidBy(thing, selectors.microdataSeller)),
  }
}

/** Where a thing says that it stands. */
function linkOf(thing: Element): string | null {
  const link = find(thing, selectors.microdataUrl)
  return link?.getAttribute('href') ?? link?.getAttribute('content') ?? null
}

/** A thing may hold what it is related to, which has a price too, and its brand, which has a name. */
const isOwn = (property: Element, thing: Element, css: string) =>
  property.closest(selectors.anyMicrodata) === thing &&
  (css !== selectors.microdataName || property.closest(selectors.microdataScope) === thing)

/** What a property says: for machines where it does, else as it is read. */
function saidBy(thing: Element, css: string): string | null {
  const property = findAll(thing, css, 20).find(one => one.closest(selectors.struck) === null && isOwn(one, thing, css))
  if (!property) return null
  return property.getAttribute('content') ?? readText(property, { limit: 500, leaveOut: selectors.notText })
}

/** True when the page calls itself a product. */
export const isProductPage = (page: Page): boolean =>
  isSharedAsItIs(page) && (contentOf(page.root, selectors.openGraphType)?.startsWith('product') ?? false)
