import { MAX_MESSAGES, MAX_TEXT } from '../../lead/conversation.ts'
import { cut, find, findAll, oneLine, outermost, pickLast, readText } from '../query.ts'
import { parseStamp } from './pre-plain-text.ts'
import * as selectors from './selectors.ts'

/** A message as its row shows it, before anything is concluded from it. */
export interface Row {
  element: Element
  id: string | null
  text: string
  /** Sender and time as they would be copied; the time's words as the page has them. */
  sender: string | null
  when: string | null
  /** Who speaks, by the label for screen readers. */
  speaker: string | null
  /** Author as a group shows it. */
  author: string | null
}

export interface PanelRows {
  /** Rows with text, oldest first, the latest MAX_MESSAGES of them. */
  rows: Row[]
  mounted: number
  skipped: number
  rowTier: number
  /** Null when nothing in the panel looks like text. */
  textTier: number | null
}

const MAX_NAME = 200

/** So many elements are looked through for messages, the latest first; a page of 300 messages has some 20,000. */
const MAX_ELEMENTS = 150_000
/** So many parts of one message are looked at; more are no message that a person wrote. */
const MAX_PARTS = 60
const STAMP_RUNG = selectors.messageText.findIndex(({ css }) => css === selectors.stamp)

/** Null when the panel has nothing like a row. */
export function readRows(panel: Element): PanelRows | null {
  const found = pickLast(panel, selectors.rows)
  if (!found) return null
  const bestRung = selectors.messageText.findIndex(({ css }) => find(panel, css) !== null)
  const unmounted = new Set(findAll(panel, selectors.shell).filter(isBlank))
  const rows: Row[] = []
  const rungs: number[] = []
  let skipped = 0
  let budget = MAX_ELEMENTS
  for (const element of found.elements.reverse()) {
    if (rows.length === MAX_MESSAGES) break
    const size = sizeOf(element, budget)
    budget -= size ?? 0
    const read = bestRung < 0 || size === null ? null : textOf(element, bestRung)
    if (read) {
      rows.push(describe(element, read.text))
      rungs.push(read.rung)
    } else if (!unmounted.has(find(element, selectors.shell) ?? element)) skipped += 1
  }
  const textTier = rungs.sort((one, other) => one - other)[rungs.length >> 1] ?? (bestRung < 0 ? null : bestRung)
  return { rows: rows.reverse(), mounted: found.total - unmounted.size, skipped, rowTier: found.tier, textTier }
}

/** How many elements a row has; null when there are more than `most`. */
function sizeOf(row: Element, most: number): number | null {
  const all = row.getElementsByTagName('*')
  return all.item(most) === null ? all.length : null
}

/** Whether nothing is written under it. */
const isBlank = (element: Element) => readText(element, { limit: 1, leaveOut: selectors.unspoken }) === ''

/** The quote must lie in the row: a page may wrap all of a chat in something that looks like one. */
function isQuoted(element: Element, row: Element): boolean {
  const quote = element.closest(selectors.quote)
  return quote !== null && quote !== row && row.contains(quote)
}

/** Matches in the row that are the message's own, not the quote's; the row itself may be the match. */
function own(row: Element, css: string): Element[] {
  return (row.matches(css) ? [row] : findAll(row, css, MAX_PARTS)).filter(element => !isQuoted(element, row))
}

/** The message's text by the panel's best rung; a message with a stamp of its own may need a lower one. Null when none finds words. */
function textOf(row: Element, bestRung: number): { text: string; rung: number } | null {
  if (own(row, selectors.recalled).length > 0) return null
  const lowest = bestRung < STAMP_RUNG && own(row, selectors.stamp).length > 0 ? STAMP_RUNG : bestRung
  for (let rung = bestRung; rung <= lowest; rung += 1) {
    const text = textByRung(row, rung)
    if (text !== '') return { text, rung }
  }
  return null
}

function textByRung(row: Element, rung: number): string {
  const css = selectors.messageText[rung]?.css ?? ''
  const leaveOut = rung <= selectors.LAST_EXACT_TEXT ? selectors.insideText : selectors.besideText
  const parts = spoken(outermost(own(row, css)), row).map(element => readText(element, { limit: MAX_TEXT, leaveOut, keepLines: true }))
  const text = parts.filter(part => part !== '').join('\n')
  return cut(text === '' ? '' : withoutLids(text, row), MAX_TEXT)
}

/** Without what lies in a button beside the rest: a quote leads to its message when it is pressed, and its label may be missing. */
function spoken(parts: Element[], row: Element): Element[] {
  const free = parts.filter(part => !row.contains(part.parentElement?.closest(selectors.pressed) ?? null))
  return free.length > 0 ? free : parts
}

/**
 * A mention may show the opaque id of a person (`@lid`, 2024 on) whose digits look like a phone number. Attributes of the row name
 * those ids; they leave the text, and so does any mention that is too long for a number.
 */
function withoutLids(text: string, row: Element): string {
  if (!/\d{5}/.test(text)) return text
  const named = [row, ...findAll(row, selectors.mentionByLid, MAX_PARTS)]
  const attributes = named.flatMap(element => selectors.lidAttributes.map(name => element.getAttribute(name) ?? ''))
  const lids = attributes.flatMap(value => cut(value, MAX_TEXT).match(/\d{5,}(?=@lid)/g) ?? [])
  return lids.reduce((rest, lid) => rest.replaceAll(lid, '…'), text.replace(/\d{5,}@lid/g, '…').replace(/@\d{14,}/g, '@…'))
}

function describe(element: Element, text: string): Row {
  const stamp = parseStamp(own(element, selectors.stamp)[0]?.getAttribute('data-pre-plain-text') ?? '')
  const label = own(element, selectors.speaker)[0]?.getAttribute('aria-label')
  return {
    element,
    id: idOf(element),
    text,
    sender: stamp && nameOf(stamp.sender),
    when: stamp?.when ?? wordsOf(find(element, selectors.metaTime)),
    speaker: nameOf(label?.replace(/\s*[:：]\s*$/, '')),
    author: nameOf(wordsOf(own(element, selectors.groupAuthor)[0] ?? null)),
  }
}

const wordsOf = (element: Element | null) => element && (readText(element, { limit: MAX_NAME, leaveOut: selectors.unspoken }) || null)

/** WhatsApp marks the name that a stranger gave himself with a tilde. An opaque id names nobody. */
function nameOf(text: string | null | undefined): string | null {
  const name = oneLine(text ?? '', MAX_NAME).replace(/^~\s*/, '')
  return name === '' || name.endsWith('@lid') ? null : name
}

export function idOf(row: Element): string | null {
  const id = row.getAttribute('data-id') ?? row.getAttribute('data-testid')?.replace('conv-msg-', '')
  return id ? cut(id, MAX_NAME) : null
}
