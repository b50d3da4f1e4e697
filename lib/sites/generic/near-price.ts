import type { Money } from '../../lead/money.ts'
import { targetOf } from '../number-of-link.ts'
import { readText, type TextOptions } from '../query.ts'
import { NEIGHBOURS } from './beside-words.ts'
import { findPrices, type Price } from './money-text.ts'
import type { Page } from './page.ts'
import { headings, notPrice } from './selectors.ts'
import { idOf, isOfPage } from './this-page.ts'

/** How far from the heading a price may stand, in characters. */
const MAX_DISTANCE = 1500
/** So near behind the heading, it is looked for nowhere else. */
const MIN_DISTANCE = 40

/** Characters of a link that are looked through for a price. */
const MAX_LINK = 300

/** The words of paying by and by. */
const BY_RATES = /cr[ée]dit|financ|mensualit|apport|instal?lments?|قسط|قساط|قسيط|تمويل/i

/**
 * The price that stands nearest to the heading, before any link to another thing of the same kind. A sum for each month is one only where the
 * page has no other, right behind the heading and without a word of credit: so a thing to let is offered. Null when there is none.
 */
export function readNearPrice(page: Page): Money | null {
  const { heading, root, url } = page
  if (!heading) return null
  const text = readText(root, { ...drawnIn(root), after: heading, until: neighbourOf(url) }).split(NEIGHBOURS, 1)[0] ?? ''
  const prices = findPrices(text, url.host)
  const after = prices.find(isWhole)
  if (after && after.start <= MIN_DISTANCE) return after.money
  return priceAbove(heading, page) ?? after?.money ?? rentIn(text, prices)
}

const isWhole = ({ isMonthly }: Price) => !isMonthly

function rentIn(text: string, [first]: readonly Price[]): Money | null {
  const isAlone = first !== undefined && first.start <= MIN_DISTANCE && /(?:^|\n)$/.test(text.slice(0, first.start))
  return isAlone && !BY_RATES.test(text) ? first.money : null
}

/** What is drawn, without what is struck out. */
function drawnIn({ ownerDocument: { defaultView } }: Element): TextOptions {
  const isStruck = (element: Element) => {
    const style = defaultView?.getComputedStyle(element)
    return (style?.textDecorationLine || style?.textDecoration)?.includes('line-through') ?? false
  }
  return { limit: MAX_DISTANCE, leaveOut: notPrice, visibleOnly: true, passesOver: isStruck }
}

/** The last price above the heading, in the box that it stands in. */
function priceAbove(heading: Element, { root, url }: Page): Money | null {
  const box = heading.parentElement
  const text = box ? readText(box, { ...drawnIn(root), until: element => element === heading }) : ''
  return findPrices(text, url.host).findLast(isWhole)?.money ?? null
}

/** Tells where the neighbours begin: at a link to another thing of the page's kind, or to any other page where the link is a heading or names a price. */
function neighbourOf(url: URL): (element: Element) => boolean {
  const hasId = idOf(url) !== null
  const shape = shapeOf(url)
  return element => {
    const target = element.nodeName === 'A' ? targetOf(element.getAttribute('href') ?? '#', url) : null
    if (target?.host !== url.host || isOfPage(target.href, url)) return false
    const isOfKind = hasId ? idOf(target) !== null : shapeOf(target) === shape
    return (
      isOfKind ||
      element.closest(headings) !== null ||
      findPrices(readText(element, { limit: MAX_LINK, leaveOut: notPrice }), url.host).length > 0
    )
  }
}

/** `/product/…` with as many parts, `/some-words`: of a site whose addresses hold no ids. */
function shapeOf({ pathname }: URL): string {
  const parts = pathname.split('/').filter(Boolean)
  return `${parts.length > 1 ? parts[0] : pathname.includes('-')}/${parts.length}`
}
