import { find, findAll, readText } from '../query.ts'
import { moneyOf } from './money-text.ts'
import { contentOf, type Facts, NOTHING, type Page, sellerText, titleText } from './page.ts'
import * as selectors from './selectors.ts'

/** What the page says of itself for being shared (ogp.me): its title and, of a product, the price. */
export function readOpenGraph({ root, url, isCurrent }: Page): Facts {
  if (!isCurrent) return NOTHING
  return {
    title: titleText(contentOf(root, selectors.openGraphTitle)),
    price: moneyOf(contentOf(root, selectors.openGraphPrice), contentOf(root, selectors.openGraphCurrency), url.host),
    seller: null,
  }
}

/** Microdata: the one product on the page, or the one that holds its heading; of several others none. */
export function readMicrodata({ root, url, heading }: Page): Facts {
  const things = findAll(root, selectors.microdata)
  const thing = things.find(one => heading !== null && one.contains(heading)) ?? (things.length === 1 ? things[0] : undefined)
  if (!thing) return NOTHING
  const currency = saidBy(thing, selectors.microdataCurrency)
  return {
    title: titleText(saidBy(thing, selectors.microdataName)),
    price: moneyOf(saidBy(thing, selectors.microdataPrice), currency, url.host),
    seller: sellerText(saidBy(thing, selectors.microdataSeller)),
  }
}

/** What a property says: for machines where it does, else as it is read. */
function saidBy(thing: Element, css: string): string | null {
  const property = find(thing, css)
  return property && (property.getAttribute('content') ?? readText(property, { limit: 500, leaveOut: selectors.notText }))
}

/** True when the page calls itself a product. */
export const isProductPage = ({ root, isCurrent }: Page): boolean =>
  isCurrent && (find(root, selectors.openGraphType)?.getAttribute('content')?.startsWith('product') ?? false)
