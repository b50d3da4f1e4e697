import type { Read } from '../../lead/conversation.ts'
import { find, findAll, oneLine, readText } from '../query.ts'
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

/** What stands beside the chat, line by line, in a part of the page that names the contact. */
interface Details {
  lines: string[]
  tier: number
}

/** The details of the contact, when the user has them open; the surest first. */
export function readDetails(chat: Element, title: Read<string>): Details[] {
  if (title === null) return []
  const ladder = [...selectors.drawer, ...selectors.plainDetails]
  return ladder.flatMap(({ css }, rung) => {
    const tier = rung < selectors.drawer.length ? DRAWER_TIER + rung : DETAILS_TIER
    const drawers = findAll(chat.ownerDocument.documentElement, css, 20).filter(drawer => isDetails(drawer, css))
    return drawers.map(drawer => ({ lines: linesOf(drawer), tier })).filter(({ lines }) => lines.includes(title.value))
  })
}

/** Neither a chat nor a search; what names exactly the details may hold a field for notes. */
function isDetails(drawer: Element, css: string): boolean {
  return drawer.closest(selectors.chats) === null && (css === EXACT_DRAWER || find(drawer, selectors.searchField) === null)
}

const linesOf = (drawer: Element) =>
  readText(drawer, { limit: 4000, leaveOut: selectors.besideDetails })
    .split('\n')
    .map(line => oneLine(line, MAX_NAME))

/** The account's name, by the title or by the details. */
export function readHandle(title: Read<string>, details: readonly Details[]): Read<string> {
  return title && isHandle(title.value) ? title : onlyLine(details, isHandle)
}

/** The number of a direct chat's contact, by the ways that cannot name somebody else. Never the digits of an `@lid`. */
export function readPhone(chat: Element, title: Read<string>, rows: readonly Row[], details: readonly Details[]): Read<string> {
  if (title && isPhone(title.value)) return title
  const shown = onlyLine(
    details.filter(({ tier }) => tier < DETAILS_TIER),
    isPhone,
  )
  return shown ?? (title ? null : phoneInComposer(chat)) ?? phoneInIds(rows) ?? onlyLine(details, isPhone)
}

/** The only line of its kind; of two numbers, nobody knows whose the other is. */
function onlyLine(details: readonly Details[], isWanted: (line: string) => boolean): Read<string> {
  for (const { lines, tier } of details) {
    const wanted = new Set(lines.filter(isWanted))
    const [value] = wanted
    if (value && wanted.size === 1) return { value, tier }
  }
  return null
}

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
