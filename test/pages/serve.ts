import { readFileSync } from 'node:fs'

/** Where the replicas stand in for the real page: answered locally, nothing is fetched. */
export const WHATSAPP_ADDRESS = 'https://web.whatsapp.com/'

/** The demo's chats by what they hold, with their number in the list. */
export const demoChats = {
  /** A saved contact, French and Darija: two articles, Tétouan. */
  'two-articles': 1,
  /** A contact that is not saved: the number in the header, a form in French, Casablanca. */
  'unsaved-number': 2,
  /** Labelled lines in Arabic with Arabic-Indic digits, Marrakech. */
  arabic: 3,
  english: 4,
  /** Talk, but no order yet. */
  'no-order': 5,
  /** No form: an order and an address in plain sentences, Fès. */
  unlabelled: 6,
} as const

export type DemoChat = keyof typeof demoChats

/** A page of `test/pages/whatsapp/` by its file name without ending, such as `2026-06-fr`. Throws when there is none. */
export function whatsappPage(name: string): string {
  return readFileSync(new URL(`whatsapp/${name}.html`, import.meta.url), 'utf8')
}

/**
 * The demo page with that chat open. An address that names a chat (`#chat=2`) goes before it. Inside the page, `demo.open(n)`
 * opens a chat and `demo.say(n, 'in' | 'out', text)` adds a message to one.
 */
export function demoPage(chat: DemoChat = 'two-articles'): string {
  return whatsappPage('demo').replace('<body>', `<body data-chat="${demoChats[chat]}">`)
}

/** The address that opens that chat of the demo page. */
export function demoAddress(chat: DemoChat): string {
  return `${WHATSAPP_ADDRESS}#chat=${demoChats[chat]}`
}
