import type { ChatPeek } from '../chat-peek.ts'
import { cut, find, findAll, pick } from '../query.ts'
import { contactOf } from './contact-of.ts'
import type { Row } from './rows.ts'
import * as selectors from './selectors.ts'
import { readTitle } from './title.ts'

/** Ids of so many of the last rows are looked at: until March 2026 they held the contact's number. */
const ROWS = 5

const chatOf = (document: Document) => pick(document.documentElement, selectors.chatRoot)?.element ?? null

/** The open chat's header and contact, by the facts of DOM.md 1.2 and 1.6. */
export const whatsappPeek: ChatPeek = {
  header(document) {
    const chat = chatOf(document)
    const header = chat && find(chat, selectors.header)
    return header ? { header, before: actionsOf(header) } : null
  },
  contact(document) {
    const chat = chatOf(document)
    const title = chat && readTitle(chat)
    if (!title) return null
    return contactOf(chat, title, lastIds(chat))
  },
}

/** Search, menu and their like stand together, after the title: the outermost part of the header that holds the last button and no title. */
function actionsOf(header: Element): Element | null {
  const last = findAll(header, selectors.headerAction).at(-1)
  const title = pick(header, selectors.chatTitle)?.element
  if (!last || !title || last.contains(title)) return null
  let part: Element = last
  while (part.parentElement && part.parentElement !== header && !part.parentElement.contains(title)) part = part.parentElement
  return part
}

function lastIds(chat: Element): Row[] {
  const ids = findAll(chat, selectors.rowId).slice(-ROWS)
  return ids.map(element => ({
    element,
    id: cut(element.getAttribute('data-id') ?? '', 200),
    text: '',
    sender: null,
    when: null,
    speaker: null,
    author: null,
  }))
}
