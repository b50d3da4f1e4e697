import { type Conversation, MAX_SELECTION, MAX_TEXT, type Message } from '../../lead/conversation.ts'
import { cut, pick, readText, selectedText } from '../query.ts'
import { plainMessage } from '../read-selection.ts'
import type { SiteReader } from '../site-reader.ts'
import { contactOf } from './contact-of.ts'
import { decide, inherit } from './direction.ts'
import { healthOf } from './health.ts'
import { layoutOf } from './layout.ts'
import { dateOrder, readMoment } from './moment.ts'
import { type PanelRows, type Row, readRows } from './rows.ts'
import * as selectors from './selectors.ts'
import { type ChatFacts, votesOf } from './signals.ts'
import { isPhone, readTitle, sameName } from './title.ts'

/**
 * Reads the open chat of WhatsApp Web by the facts of DOM.md section 1 (newest evidence: September 2026). Null when no chat is
 * open, and in a hidden tab that has drawn the last message only: what is there would pass for the whole chat.
 */
export const whatsapp: SiteReader = {
  id: 'whatsapp',
  read(document, url, { readAt }) {
    const chat = pick(document.documentElement, selectors.chatRoot)?.element
    if (!chat) return null
    const panel = pick(chat, selectors.messagePanel)?.element ?? chat
    const found = readRows(panel)
    const isHidden = document.visibilityState === 'hidden'
    if (isHidden && (found?.rows.length ?? 0) < 2) return null
    return {
      site: 'whatsapp',
      url: cut(url.href, MAX_TEXT),
      readAt,
      selection: selectedText(document, MAX_SELECTION),
      listing: null,
      ...(found ? readChat(chat, panel, found, isHidden) : readPlainly(chat, panel)),
    }
  },
}

type Reading = Pick<Conversation, 'contact' | 'messages' | 'seen' | 'health'>

function readChat(chat: Element, panel: Element, found: PanelRows, isHidden: boolean): Reading {
  const title = readTitle(chat)
  const contact = contactOf(chat, title, found.rows)
  const { kind, phone } = contact
  const titleIsPhone = title !== null && kind !== 'group' && isPhone(title.value)
  const messages = toMessages(found.rows, { title: title?.value ?? null, titleIsPhone, kind, layout: layoutOf(panel) })
  const tiers = {
    title: title?.tier ?? null,
    phone: titleIsPhone ? null : (phone?.tier ?? null),
    rows: found.rowTier,
    text: found.textTier,
  }
  return {
    contact,
    messages,
    seen: { mounted: found.mounted, skipped: found.skipped },
    health: isHidden ? 'reduced' : healthOf(tiers, messages),
  }
}

function toMessages(rows: readonly Row[], facts: ChatFacts): Message[] {
  // Where nobody is called as the chat, its one sender may be the user or a member of a group
  const isConfirmed = facts.kind !== 'direct' || facts.titleIsPhone || rows.some(row => sameName(row.sender, facts.title))
  const known: ChatFacts = isConfirmed ? facts : { ...facts, kind: 'unknown' }
  const decided = rows.map(row => ({ sender: row.sender, direction: decide(votesOf(row, known)) }))
  const directions = inherit(decided, facts.kind === 'direct')
  const language = rows[0]?.element.ownerDocument.documentElement.lang ?? ''
  const order = dateOrder(
    rows.map(row => row.when ?? ''),
    language,
  )
  return rows.map((row, index) => ({
    id: row.id,
    direction: directions[index] ?? 'unknown',
    author: row.sender ?? row.author,
    at: row.when && readMoment(row.when, order),
    text: row.text,
  }))
}

/** The last rung: no row was recognised, so the panel's text as it stands, of which nothing more is known. */
function readPlainly(chat: Element, panel: Element): Reading {
  const title = readTitle(chat)
  const titleIsPhone = title !== null && isPhone(title.value)
  const text = readText(panel, { limit: MAX_TEXT, leaveOut: selectors.besidePanelText, visibleOnly: true })
  return {
    contact: { name: titleIsPhone ? null : title, phone: titleIsPhone ? title : null, handle: null, kind: 'unknown' },
    messages: text === '' ? [] : [plainMessage(text)],
    seen: { mounted: 0, skipped: 0 },
    health: 'text-only',
  }
}
