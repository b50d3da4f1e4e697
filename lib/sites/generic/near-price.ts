import type { Money } from '../../lead/money.ts'
import { targetOf } from '../number-of-link.ts'
import { readText } from '../query.ts'
import { NEIGHBOURS } from './beside-words.ts'
import { findPrices } from './money-text.ts'
import type { Page } from './page.ts'
import { notPrice } from './selectors.ts'
import { idOf, isOfPage } from './this-page.ts'

/** How far from the heading a price may stand, in characters. */
const MAX_DISTANCE = 1500
/** So near behind the heading, it is looked for nowhere else. */
const MIN_DISTANCE = 40

/** The price that stands nearest to the heading, before any link to another thing of the same kind. Null when none does. */
export function readNearPrice(page: Page): Money | null {
  const { heading, root, url } = page
  if (!heading) return null
  const isNeighbour = neighbourOf(url)
  const options = { limit: MAX_DISTANCE, leaveOut: notPrice, visibleOnly: true }
  const [after] = findPrices(readText(root, { ...options, after: heading, until: isNeighbour }).split(NEIGHBOURS, 1)[0] ?? '', url.host)
  return after && after.start <= MIN_DISTANCE ? after.money : (priceAbove(heading, url.host) ?? after?.money ?? null)
}

/** The last price above the heading, in the box that it stands in. */
function priceAbove(heading: Element, host: string): Money | null {
  const box = heading.parentElement
  const until = (element: Element) => element === heading
  const text = box ? readText(box, { limit: MAX_DISTANCE, leaveOut: notPrice, visibleOnly: true, until }) : ''
  return findPrices(text, host).at(-1)?.money ?? null
}

/** Tells where the neighbours begin: at a link to another thing of the page's kind. */
function neighbourOf(url: URL): (element: Element) => boolean {
  const hasId = idOf(url) !== null
  const shape = shapeOf(url)
  return element => {
    const target = element.nodeName === 'A' ? targetOf(element.getAttribute('href') ?? '#', url) : null
    if (target?.host !== url.host || isOfPage(target.href, url)) return false
    return hasId ? idOf(target) !== null : shapeOf(target) === shape
  }
}

/** `/product/…` with as many parts, `/some-words`: of a site whose addresses hold no ids. */
function shapeOf({ pathname }: URL): string {
  const parts = pathname.split('/').filter(Boolean)
  return `${parts.length > 1 ? parts[0] : pathname.includes('-')}/${parts.length}`
}
