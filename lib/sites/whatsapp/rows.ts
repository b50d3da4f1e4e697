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

/** Null when the panel has nothing like a row. */
export function readRows(panel: Element): PanelRows | null {
  const found = pickLast(panel, selectors.rows)
  if (!found) return null
  const textTier = selectors.messageText.findIndex(({ css }) => find(panel, css) !== null)
  const css = selectors.messageText[textTier]?.css
  const unmounted = new Set(findAll(panel, selectors.shell).filter(shell => shell.textContent.trim() === ''))
  const rows: Row[] = []
  let skipped = 0
  for (const element of found.elements.reverse()) {
    if (rows.length === MAX_MESSAGES) break
    const text = css ? textOf(element, css) : ''
    if (text !== '') rows.push(describe(element, text))
    else if (!unmounted.has(find(element, selectors.shell) ?? element)) skipped += 1
  }
  return { rows: rows.reverse(), mounted: found.total - unmounted.size, skipped, rowTier: found.tier, textTier: css ? textTier : null }
}

const isQuoted = (element: Element) => element.closest(selectors.quote) !== null

/** Matches in the row that are the message's own, not the quote's; the row itself may be the match. */
function own(row: Element, css: string): Element[] {
  return (row.matches(css) ? [row] : findAll(row, css)).filter(element => !isQuoted(element))
}

function textOf(row: Element, css: string): string {
  if (find(row, selectors.recalled)) return ''
  const parts = outermost(own(row, css)).map(element => {
    const text = readText(element, { limit: MAX_TEXT, leaveOut: selectors.besideText, keepLines: true })
    return withoutLids(text, element)
  })
  return cut(parts.filter(part => part !== '').join('\n'), MAX_TEXT)
}

/**
 * A mention may show the opaque id of a person (`@lid`, 2024 on) whose digits look like a phone number. The templates of the
 * text name those ids; they leave the text.
 */
function withoutLids(text: string, element: Element): string {
  const templates = [element, ...findAll(element, selectors.mentionByLid)]
  const lids = templates.flatMap(each => each.getAttribute(selectors.textTemplate)?.match(/\d{5,}(?=@lid)/g) ?? [])
  return lids.reduce((rest, lid) => rest.replaceAll(lid, '…'), text.replace(/\d{5,}@lid/g, '…'))
}

function describe(element: Element, text: string): Row {
  const stamp = parseStamp(own(element, selectors.stamp)[0]?.getAttribute('data-pre-plain-text') ?? '')
  const label = own(element, selectors.speaker)[0]?.getAttribute('aria-label')
  return {
    element,
    id: idOf(element),
    text,
    sender: stamp && nameOf(stamp.sender),
    when: stamp?.when ?? nameOf(find(element, selectors.metaTime)?.textContent),
    speaker: nameOf(label?.replace(/\s*[:：]\s*$/, '')),
    author: nameOf(own(element, selectors.groupAuthor)[0]?.textContent),
  }
}

/** WhatsApp marks the name that a stranger gave himself with a tilde. */
function nameOf(text: string | null | undefined): string | null {
  return oneLine(text ?? '', MAX_NAME).replace(/^~\s*/, '') || null
}

function idOf(row: Element): string | null {
  const id = row.getAttribute('data-id') ?? row.getAttribute('data-testid')?.replace('conv-msg-', '')
  return id ? cut(id, MAX_NAME) : null
}
