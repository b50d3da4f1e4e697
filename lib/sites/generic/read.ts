import { type Conversation, type Listing, MAX_SELECTION, MAX_TEXT, type Message } from '../../lead/conversation.ts'
import { cut, find, oneLine, pick, readText, selectedText } from '../query.ts'
import type { ReadContext, SiteReader } from '../site-reader.ts'
import { readPhoneLinks } from './phone-links.ts'
import * as selectors from './selectors.ts'

/**
 * Reads any page: what is selected, else what is visible in its main part; numbers behind `tel:` and WhatsApp links; the title of
 * what it lists. Several numbers that differ are given as text, for the user to choose from, never as the contact's.
 */
export const generic: SiteReader = {
  id: 'generic',
  read(document, url, context) {
    const root = document.documentElement
    const selected = readSelection(document, url, context)
    const phones = readPhoneLinks(root)
    const text = selected.selection === null ? visibleText(root) : cut(selected.selection, MAX_TEXT)
    const texts = phones.phone || selected.selection ? [text] : [text, phones.all.join('\n')]
    const listing = readListing(root, selected.url)
    const isProduct = find(root, selectors.openGraphType)?.getAttribute('content')?.startsWith('product')
    return {
      ...selected,
      contact: { ...selected.contact, phone: phones.phone, kind: listing && isProduct ? 'listing' : 'unknown' },
      messages: texts.filter(each => each !== '').map(toMessage),
      listing,
    }
  },
}

/** The rung before paste: what the user selected, and nothing else of the page. */
export function readSelection(document: Document, url: URL, { readAt }: ReadContext): Conversation {
  const selection = selectedText(document, MAX_SELECTION)
  return {
    site: 'generic',
    url: cut(url.href, MAX_TEXT),
    readAt,
    contact: { name: null, phone: null, handle: null, kind: 'unknown' },
    messages: selection === null ? [] : [toMessage(cut(selection, MAX_TEXT))],
    seen: { mounted: 0, skipped: 0 },
    selection,
    listing: null,
    health: 'text-only',
  }
}

const toMessage = (text: string): Message => ({ id: null, direction: 'unknown', author: null, at: null, text })

/** Text of the first part of the page that has any, bounded. */
function visibleText(root: Element): string {
  for (const { css } of selectors.content) {
    const part = find(root, css)
    const text = part && readText(part, { limit: MAX_TEXT, leaveOut: selectors.notText, visibleOnly: true })
    if (text) return text
  }
  return ''
}

function readListing(root: Element, url: string): Listing | null {
  const hit = pick(root, selectors.title, element => titleOf(element) !== '')
  return hit && { title: titleOf(hit.element), price: null, seller: null, url }
}

function titleOf(element: Element): string {
  return oneLine(element.getAttribute('content') ?? readText(element, { limit: 500, leaveOut: selectors.notText }), 500)
}
