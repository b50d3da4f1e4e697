import type { Read } from '../../lead/conversation.ts'
import { find, findAll, type Ladder, oneLine, readText } from '../query.ts'
import type { Row } from './rows.ts'
import * as selectors from './selectors.ts'
import { isHandle, isPhone } from './title.ts'

const MAX_NAME = 200
const EXACT_DRAWER = selectors.drawer[0]?.css
/** Tiers of what is read by other ways than the header's. */
const DRAWER_TIER = 1
const COMPOSER_TIER = 4
const PACKED_ID_TIER = 5
const DETAILS_TIER = 6

/** The account's name, by the title or by the details that the user has open. */
export function readHandle(chat: Element, title: Read<string>): Read<string> {
  return title && isHandle(title.value) ? title : inDrawer(chat, title, isHandle)
}

/** The number of a direct chat's contact, by the ways that cannot name somebody else. Never the digits of an `@lid`. */
export function readPhone(chat: Element, title: Read<string>, rows: readonly Row[]): Read<string> {
  if (title && isPhone(title.value)) return title
  const named = inDrawer(chat, title, isPhone) ?? (title ? null : phoneInComposer(chat)) ?? phoneInIds(rows)
  return named ?? inDrawer(chat, title, isPhone, selectors.plainDetails, DETAILS_TIER)
}

/** The details of the contact, when the user has them open: the only line of its kind, in the drawer that names this contact. */
function inDrawer(
  chat: Element,
  title: Read<string>,
  isWanted: (line: string) => boolean,
  ladder: Ladder = selectors.drawer,
  firstTier = DRAWER_TIER,
): Read<string> {
  if (title === null) return null
  for (const [tier, { css }] of ladder.entries()) {
    for (const drawer of findAll(chat.ownerDocument.documentElement, css, 20)) {
      const isOther = drawer.closest(selectors.chats) !== null || (css !== EXACT_DRAWER && find(drawer, selectors.searchField) !== null)
      const lines = isOther ? [] : linesOf(drawer)
      const wanted = new Set(lines.filter(isWanted))
      const [value] = wanted
      if (value && wanted.size === 1 && lines.includes(title.value)) return { value, tier: firstTier + tier }
    }
  }
  return null
}

const linesOf = (drawer: Element) =>
  readText(drawer, { limit: 4000, leaveOut: selectors.besideDetails })
    .split('\n')
    .map(line => oneLine(line, MAX_NAME))

/** "Type a message to +212 …": the composer names the peer when the header has no title that we know. */
function phoneInComposer(chat: Element): Read<string> {
  const label = oneLine(find(chat, selectors.composer)?.getAttribute('aria-label') ?? '', 400)
  const phone = /\+\d[\d\s().-]{7,}\d$/.exec(label)?.[0]
  return phone ? { value: phone, tier: COMPOSER_TIER } : null
}

/** Until March 2026 an id was packed with the chat's own number: `false_212…@c.us_…`. */
function phoneInIds(rows: readonly Row[]): Read<string> {
  const numbers = new Set(rows.map(row => /^(?:true|false)_(\d{8,15})@c\.us_/.exec(row.id ?? '')?.[1]).filter(each => each !== undefined))
  const [number] = numbers
  return number && numbers.size === 1 ? { value: `+${number}`, tier: PACKED_ID_TIER } : null
}
