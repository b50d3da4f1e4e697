import { find, pick } from '../query.ts'
import * as selectors from './selectors.ts'

/** `Node.DOCUMENT_POSITION_PRECEDING`. */
const PRECEDING = 2

/** The open chat's header: by what it is called, else by its place. Null when nothing above the messages looks like one. */
export const headerOf = (chat: Element): Element | null => find(chat, selectors.header) ?? headerByPlace(chat)

/** A header that is not called one: the part above the messages that holds the chat's first button, as wide as it can be without them. */
export function headerByPlace(chat: Element): Element | null {
  const panel = pick(chat, selectors.messagePanel)?.element
  let part = find(chat, selectors.headerAction)
  if (!panel || !part || (panel.compareDocumentPosition(part) & PRECEDING) === 0 || part.contains(panel)) return null
  while (part.parentElement && part.parentElement !== chat && !part.parentElement.contains(panel)) part = part.parentElement
  return part
}
