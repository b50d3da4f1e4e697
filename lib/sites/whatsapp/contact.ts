import type { Contact, Read } from '../../lead/conversation.ts'
import { find, findAll, oneLine, pick, readText } from '../query.ts'
import type { Row } from './rows.ts'
import * as selectors from './selectors.ts'
import { presence } from './words.ts'

const MAX_NAME = 200

/** The chat's title as the header shows it: a name, or a number while the contact is not saved. Null without a header. */
export function readTitle(chat: Element): Read<string> {
  const hit = pick(chat, selectors.chatTitle, element => !isSubtitle(element) && textOf(element) !== '')
  return hit && { value: textOf(hit.element), tier: hit.tier }
}

function textOf(element: Element): string {
  const text = readText(element, { limit: MAX_NAME, leaveOut: selectors.unspoken })
  return oneLine(text, MAX_NAME).replace(/^~\s*/, '')
}

function isSubtitle(element: Element): boolean {
  const text = textOf(element).toLowerCase()
  return element.closest(selectors.chatSubtitle) !== null || presence.some(words => text.startsWith(words))
}

/** A title that is nothing but a phone number (DOM.md 1.6, route A). */
export const isPhone = (text: string) => /^\+?[\d\s().-]{9,}$/.test(text) && (text.match(/\d/g) ?? []).length >= 8

export function kindOf(chat: Element, title: string | null, rows: readonly Row[]): Contact['kind'] {
  const senders = new Set(rows.map(row => row.sender).filter(sender => sender !== null))
  const isGroup =
    find(chat, selectors.groupPicture) !== null ||
    rows.some(row => row.author !== null || /^(true|false)_[\d-]+@g\.us_/.test(row.id ?? '')) ||
    findAll(chat, selectors.memberList).some(isMemberList) ||
    senders.size > 2
  if (isGroup) return 'group'
  if (title === null) return 'unknown'
  const composer = oneLine(find(chat, selectors.composer)?.getAttribute('aria-label') ?? '', 400)
  return composer.endsWith(title) || senders.has(title) ? 'direct' : 'unknown'
}

/** Several names with commas between; the comma of "last seen Friday, 10:02" is not one of those. */
function isMemberList(element: Element): boolean {
  const title = oneLine(element.getAttribute('title') ?? '', 400)
  return title.split(/[,،、]/).length > 1 && !/\d[:.]\d\d\b/.test(title)
}

/** The number of a direct chat's contact, by the ways that cannot name somebody else. Never the digits of an `@lid`. */
export function readPhone(chat: Element, title: Read<string>, rows: readonly Row[]): Read<string> {
  if (title && isPhone(title.value)) return title
  return phoneInDrawer(chat, title) ?? phoneInComposer(chat) ?? phoneInIds(rows)
}

/** The details of the contact, when the user has them open: exactly one number, in the drawer that names this contact. */
function phoneInDrawer(chat: Element, title: Read<string>): Read<string> {
  for (const [tier, { css }] of selectors.drawer.entries()) {
    const drawer = find(chat.ownerDocument.documentElement, css)
    if (!drawer || title === null) continue
    const lines = readText(drawer, { limit: 4000, leaveOut: selectors.unspoken }).split('\n')
    const clean = lines.map(line => oneLine(line, MAX_NAME))
    const phones = new Set(clean.filter(isPhone))
    const [phone] = phones
    if (phone && phones.size === 1 && clean.includes(title.value)) return { value: phone, tier: tier + 1 }
  }
  return null
}

/** "Type a message to +212 …": the composer names the peer when the header has no title that we know. */
function phoneInComposer(chat: Element): Read<string> {
  const label = oneLine(find(chat, selectors.composer)?.getAttribute('aria-label') ?? '', 400)
  const phone = /\+\d[\d\s().-]{7,}\d$/.exec(label)?.[0]
  return phone ? { value: phone, tier: 4 } : null
}

/** Until March 2026 an id was packed with the chat's own number: `false_212…@c.us_…`. */
function phoneInIds(rows: readonly Row[]): Read<string> {
  const numbers = new Set(rows.map(row => /^(?:true|false)_(\d{8,15})@c\.us_/.exec(row.id ?? '')?.[1]).filter(each => each !== undefined))
  const [number] = numbers
  return number && numbers.size === 1 ? { value: `+${number}`, tier: 5 } : null
}
