import type { Money } from '../../lead/money.ts'
import { find, oneLine, pick, readText } from '../query.ts'
import * as selectors from './selectors.ts'
import { isOfPage } from './this-page.ts'

/** A page, with what every rung of the ladder asks of it. */
export interface Page {
  root: Element
  url: URL
  /** The heading of what it shows, and its words. */
  heading: Element | null
  title: string | null
  /** False when it says of itself that it is another page: its data were left behind by a change of page without a load. */
  isCurrent: boolean
}

/** What one rung knows of the thing on the page; null where it does not say. */
export interface Facts {
  title: string | null
  price: Money | null
  seller: string | null
}

export const NOTHING: Facts = { title: null, price: null, seller: null }

const MAX_TITLE = 500
const MAX_SELLER = 200
/** `Sold · 2018 Honda`: a state of the ad, put before its heading. */
const STATE = /^(?:sold|pending|vendue?|en attente|مباع|تم البيع)\s*·\s*/i

export function openPage(root: Element, url: URL): Page {
  const heading = pick(root, selectors.heading, element => headingText(element) !== '')?.element ?? null
  const title = heading && titleText(headingText(heading))
  return { root, url, heading, title, isCurrent: isOfPage(ownAddress(root), url) ?? true }
}

const headingText = (element: Element) => readText(element, { limit: MAX_TITLE, leaveOut: selectors.notText, visibleOnly: true })

function ownAddress(root: Element): string | null {
  return contentOf(root, selectors.openGraphUrl) ?? find(root, selectors.canonical)?.getAttribute('href') ?? null
}

/** The `content` of the first match that has one. */
export function contentOf(root: ParentNode, css: string): string | null {
  return find(root, css)?.getAttribute('content')?.trim() || null
}

/** Words as a title: one line, bounded, without a state that is put before it. Null when none are left. */
export const titleText = (words: string | null): string | null =>
  (words && oneLine(oneLine(words, MAX_TITLE).replace(STATE, ''), MAX_TITLE)) || null

export const sellerText = (words: string | null): string | null => (words && oneLine(words, MAX_SELLER)) || null

/** Letters and figures alone: the same words are the same, whatever their case and punctuation. */
export const bareWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
