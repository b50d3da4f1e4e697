import type { Contact } from '../../lead/conversation.ts'
import { find, findAll, oneLine } from '../query.ts'
import { headerOf } from './header.ts'
import type { Row } from './rows.ts'
import * as selectors from './selectors.ts'
import { isMemberList, isPhone, sameName } from './title.ts'
import { selfWords } from './words.ts'

/** Whether one person writes to the user here, or several, by all that says so; `unknown` where nothing does. */
export function kindOf(chat: Element, title: string | null, rows: readonly Row[]): Contact['kind'] {
  const packed = kindInIds(rows)
  if (packed) return packed
  const senders = [...new Set(rows.map(row => row.sender).filter(sender => sender !== null))]
  const lists = memberLists(chat, title)
  const isGroup =
    find(chat, selectors.groupPicture) !== null ||
    rows.some(row => row.author !== null) ||
    [find(chat, selectors.chatSubtitle)?.textContent ?? '', ...lists].some(isWithUser) ||
    senders.length > 2
  if (isGroup) return 'group'
  // a group is called as none who writes in it; what stands beside a shop's title may be its line of trade: "Vêtements, chaussures"
  if (title !== null && senders.some(sender => sameName(sender, title))) return 'direct'
  if (lists.length > 0) return 'group'
  if (title === null) return 'unknown'
  if (!isNamedByComposer(chat, title)) return 'unknown'
  return isPhone(title) || (senders.length < 2 && !hasStranger(rows, title)) ? 'direct' : 'unknown'
}

/** What stands beside the title and may be the names of members. */
const memberLists = (chat: Element, title: string | null): string[] =>
  findAll(headerOf(chat) ?? chat, selectors.memberList)
    .filter(element => !sameName(element.getAttribute('title'), title) && isMemberList(element))
    .map(element => element.getAttribute('title') ?? '')

/** `Hind, Karim, +212…, Vous`: the members, of whom the user is one. */
function isWithUser(text: string): boolean {
  const names = oneLine(text, 400).split(/[,،、]/)
  return names.length > 1 && names.some(name => selfWords.has(name.trim().toLowerCase()))
}

/** Until March 2026 an id was packed with the chat's own (`true_<chat>_…`), and the chat's told what it is. */
function kindInIds(rows: readonly Row[]): Contact['kind'] | null {
  const kinds = new Set(rows.map(row => /^(?:true|false)_[^_@]+@([a-z.]+)_/.exec(row.id ?? '')?.[1]).filter(each => each !== undefined))
  const [kind] = kinds
  if (kinds.size !== 1 || kind === undefined) return null
  if (kind === 'g.us') return 'group'
  return kind === 'c.us' || kind === 'lid' ? 'direct' : 'unknown'
}

/** "Type a message to Amina", "Amina kişisine mesaj yaz": the name as whole words, wherever the language puts it. A group is named, too. */
function isNamedByComposer(chat: Element, title: string): boolean {
  const label = oneLine(find(chat, selectors.composer)?.getAttribute('aria-label') ?? '', 400)
  return ` ${label} `.replace(/[«»“”"'.:…]/g, ' ').includes(` ${title.replace(/[«»“”"'.:…]/g, ' ')} `) || label.endsWith(title)
}

/** Someone who is not called as the chat writes to the user: the one message that shows it is a sign of a group. */
export const hasStranger = (rows: readonly Row[], title: string): boolean =>
  rows.some(row => row.sender !== null && !sameName(row.sender, title) && (row.sender === row.speaker || isNamedIn(row.element)))

/** By the class of the years until mid 2026. */
const isNamedIn = (row: Element) => (find(row, selectors.legacy) ?? row.closest(selectors.legacy))?.matches(selectors.legacyIn) ?? false
