import type { Read } from '../../lead/conversation.ts'
import { westernDigits } from '../../lead/western-digits.ts'
import { find, oneLine, pick, readText } from '../query.ts'
import { headerByPlace } from './header.ts'
import * as selectors from './selectors.ts'
import { presence } from './words.ts'

const MAX_NAME = 200
/** Behind all the ways by which a contact is read elsewhere. */
const PLACE_TIER = 7

/** The chat's title as the header shows it: a name, or a number while the contact is not saved. Null without a header. */
export function readTitle(chat: Element): Read<string> {
  const [exact] = selectors.chatTitle
  const isTitle = (element: Element) => textOf(element) !== '' && (element.matches(exact.css) || !isSubtitle(element))
  const hit = pick(chat, selectors.chatTitle, isTitle)
  if (hit) return { value: textOf(hit.element), tier: hit.tier }
  const place = find(chat, selectors.header) === null ? headerByPlace(chat) : null
  const placed = place && pick(place, selectors.plainTitle, isTitle)
  return placed && { value: textOf(placed.element), tier: PLACE_TIER + placed.tier }
}

function textOf(element: Element): string {
  const text = readText(element, { limit: MAX_NAME, leaveOut: selectors.unspoken })
  return oneLine(text, MAX_NAME).replace(/^~\s*/, '')
}

/** Not asked of an exact title: a shop may well be called "Online". */
function isSubtitle(element: Element): boolean {
  const text = textOf(element).toLowerCase()
  return element.closest(selectors.chatSubtitle) !== null || isMemberList(element) || presence.some(words => words.test(text))
}

/** Several names with commas between; the comma of "last seen Friday, 10:02" is not one of those. */
export function isMemberList(element: Element): boolean {
  const title = oneLine(element.getAttribute('title') ?? '', 400)
  return title.split(/[,،、]/).length > 1 && !/\d[:.]\d\d\b/.test(title)
}

/**
 * A title that is nothing but a phone number (DOM.md 1.6, route A). WhatsApp writes it with a plus; without one it is a name that
 * somebody gave, and from 13 digits on it may as well be an opaque id or the number of a parcel: a wrong number is worse than none.
 */
export function isPhone(text: string): boolean {
  const plain = westernDigits(text).replace(/[\u2010\u2011]/g, '-')
  const digits = plain.replace(/\D/g, '').length
  return /^\+?[\d\s().-]{9,}$/.test(plain) && digits >= 8 && digits <= (plain.startsWith('+') ? 15 : 12)
}

/** A name that an account goes by instead of a number (since 2026-04): `@amina.fes`. */
export const isHandle = (text: string) => /^@[\p{L}\d][\p{L}\d._]{2,40}$/u.test(text) && !/^@\d+$/.test(text)

/** Names as they compare: the header draws emoji as pictures, whose characters may lack the mark for "in colour". */
export const sameName = (one: string | null, other: string | null) => one !== null && other !== null && nameKey(one) === nameKey(other)

const nameKey = (name: string) => name.replace(/\ufe0f/g, '').toLowerCase()
