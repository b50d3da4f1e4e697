import { MAX_IDS } from '../../lead/conversation.ts'
import type { ChatPeek } from '../chat-peek.ts'
import { find, findAll, pick } from '../query.ts'
import { contactOf } from './contact-of.ts'
import { headerOf } from './header.ts'
import { parseStamp } from './pre-plain-text.ts'
import { idOf, type Row } from './rows.ts'
import * as selectors from './selectors.ts'
import { readTitle } from './title.ts'

/** Ids of so many of the last rows are looked at: until March 2026 they held the contact's number. */
const ROWS = 5

const chatOf = (document: Document) => pick(document.documentElement, selectors.chatRoot)?.element ?? null

/** The open chat's header and contact, by the facts of DOM.md 1.2 and 1.6. */
export const whatsappPeek: ChatPeek = {
  header(document) {
    const chat = chatOf(document)
    return chat && headerOf(chat)
  },
  /** Search, menu and their like stand together, after the title: the outermost part of the header that holds the last button and no title. */
  actions(header) {
    const last = findAll(header, selectors.headerAction).at(-1)
    const title = pick(header, [...selectors.chatTitle, ...selectors.plainTitle])?.element
    if (!last || !title || last.contains(title)) return null
    let part: Element = last
    while (part.parentElement && part.parentElement !== header && !part.parentElement.contains(title)) part = part.parentElement
    return part
  },
  contact(document) {
    const chat = chatOf(document)
    const title = chat && readTitle(chat)
    if (!title) return null
    return contactOf(chat, title, lastRows(chat))
  },
  messageIds(document) {
    const chat = chatOf(document)
    return chat
      ? findAll(chat, selectors.rowId)
          .slice(-MAX_IDS)
          .flatMap(element => idOf(element) ?? [])
      : []
  },
}

function lastRows(chat: Element): Row[] {
  const elements = findAll(chat, selectors.rowId).slice(-ROWS)
  return elements.map(element => {
    const stamp = parseStamp(find(element, selectors.stamp)?.getAttribute('data-pre-plain-text') ?? '')
    return { element, id: idOf(element), text: '', sender: stamp?.sender ?? null, when: null, speaker: null, author: null }
  })
}
