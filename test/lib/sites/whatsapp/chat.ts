import { whatsapp } from '../../../../lib/sites/whatsapp/read.ts'
import { openPage } from '../open-page.ts'

/** What a test says of one message; the rest is as on a page without any sign of direction. */
export interface TestRow {
  id?: string
  text?: string
  stamp?: string
  /** HTML inside the row, before and after the bubble's text. */
  before?: string
  after?: string
}

const rowHtml = ({ id = 'A1', text = 'bonjour', stamp = '[18:02, 13/06/2026] Amina: ', before = '', after = '' }: TestRow) =>
  `<div role="row"><div data-id="${id}"><div data-testid="msg-container">${before}<div class="copyable-text" data-pre-plain-text="${stamp}">
  <span data-testid="selectable-text">${text}</span></div>${after}</div></div></div>`

export interface TestChat {
  title?: string
  rows?: TestRow[]
  /** HTML in the header, in the panel and beside the chat. */
  header?: string
  panel?: string
  beside?: string
  composer?: string
}

/** The open chat of WhatsApp Web, June 2026, with as little on it as it can be read by. */
export function chatHtml({ title = 'Amina', rows = [], header = '', panel = '', beside = '', composer }: TestChat): string {
  return `<html lang="fr"><body><div id="main">
    <header><div data-testid="conversation-info-header"><span dir="auto" data-testid="conversation-info-header-chat-title">${title}</span></div>${header}</header>
    <div data-testid="conversation-panel-messages">${rows.map(rowHtml).join('')}${panel}</div>
    <footer><div contenteditable="true" role="textbox" aria-label="${composer ?? `Écrire à ${title}`}"></div></footer>
  </div>${beside}</body></html>`
}

export const readHtml = (html: string, prepare: (document: Document) => void = () => {}) => {
  const document = openPage(html)
  prepare(document)
  return whatsapp.read(document, new URL('https://web.whatsapp.com/'), { readAt: '2026-06-13T20:00:00.000Z' })
}

export const readChat = (chat: TestChat) => readHtml(chatHtml(chat))
