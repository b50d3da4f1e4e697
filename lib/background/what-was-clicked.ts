import type { TabRead } from '../capture/read-tab.ts'
import { type Conversation, MAX_MESSAGES, MAX_SELECTION, MAX_TEXT, type Message } from '../lead/conversation.ts'
import { numberOfLink } from '../sites/number-of-link.ts'

/** What a person clicked to capture. Texts as the browser gives them. */
export interface Click {
  tab: number
  /** Address of the page; empty when the browser does not tell it. */
  url: string
  /** The selected text under the pointer. */
  selection: string | null
  /** Whether the click was in a frame of the page, whose selection no reader sees. */
  inFrame: boolean
  link: string | null
}

/**
 * What to read of a click: the page as its reader read it, its selection, and the number of the link that was clicked, first of
 * all. Of a page that cannot be read the selection and the link alone; null when there is neither.
 */
export function conversationOf(read: TabRead, click: Click, readAt: string): Conversation | null {
  const number = click.link && numberOfLink(click.link)
  if (!read.ok && !number && !click.selection) return null
  const page = read.ok ? read.conversation : nothingOf(click.url, readAt)
  const selected = click.selection && (click.inFrame || page.selection === null) ? select(page, click.selection) : page
  return number ? callTo(selected, number) : selected
}

const nothingOf = (url: string, readAt: string): Conversation => ({
  site: 'generic',
  url: url.slice(0, MAX_TEXT),
  readAt,
  contact: { name: null, phone: null, handle: null, kind: 'unknown' },
  messages: [],
  seen: { mounted: 0, skipped: 0 },
  selection: null,
  listing: null,
  health: 'text-only',
})

const said = (text: string): Message => ({ id: null, direction: 'unknown', author: null, at: null, text })

function select(page: Conversation, text: string): Conversation {
  const selection = text.slice(0, MAX_SELECTION)
  return { ...page, selection, messages: page.site === 'generic' ? [said(selection.slice(0, MAX_TEXT))] : page.messages }
}

/** The number comes first, for of several numbers the first is the one to call. */
function callTo(page: Conversation, number: string): Conversation {
  return {
    ...page,
    contact: { ...page.contact, phone: { value: number, tier: 0 } },
    messages: [said(number), ...page.messages.slice(1 - MAX_MESSAGES)],
    selection: page.selection && `${number}\n${page.selection}`.slice(0, MAX_SELECTION),
  }
}
