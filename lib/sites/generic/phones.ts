import type { Read } from '../../lead/conversation.ts'
import { numberOfLink } from '../number-of-link.ts'
import { findAll, readText } from '../query.ts'
import { HELP, NEIGHBOURS } from './beside-words.ts'
import { numbersIn } from './phone-texts.ts'
import { chatLink, headings, notFrameText, notText, pageFrame, phoneLink } from './selectors.ts'

/** Links looked at; a page may hold any number of them. */
const MAX_LINKS = 500
const MAX_NUMBERS = 20
/** Characters of the whole page, frame and all. */
const MAX_PAGE = 60_000
/** `Node.DOCUMENT_POSITION_FOLLOWING`. */
const FOLLOWING = 4
/** Longer than this, the words around a link are not about it. */
const MAX_LABEL = 80

export interface Phones {
  /** Null when there is none, or several that differ: then which one is meant is the user's to say. */
  phone: Read<string>
  /** Every number found, the best places first; those of the frame and of help lines. */
  content: string[]
  frame: string[]
}

/**
 * Numbers behind `tel:` links and WhatsApp links, and those written in `text`, which is drawn on the page outside of its frame. The frame
 * of menus, asides and footers comes last, and with it whatever is called a help line: tiers 3 to 5 for links to call, links to write and text.
 */
export function readPhones(root: Element, text: string): Phones {
  const neighbours = neighboursOf(root)
  const calls = numbersOf(root, phoneLink, neighbours)
  const chats = numbersOf(root, chatLink, neighbours)
  const written = numbersIn(text)
  const helpLines = written.filter(({ isHelp }) => isHelp)
  const content = [calls.content, chats.content, written.filter(({ isHelp }) => !isHelp).map(({ number }) => number)]
  const frame = [calls.frame, chats.frame, [...helpLines.map(({ number }) => number), ...frameNumbers(root, content)]]
  const tiers = [...content, ...frame]
  const best = distinct((content.some(isSome) ? content : frame).flat())
  const [first] = best
  return {
    phone: first !== undefined && best.length === 1 ? { value: first, tier: tiers.findIndex(isSome) } : null,
    content: distinct(content.flat()),
    frame: distinct(frame.flat()),
  }
}

const isSome = (numbers: string[]) => numbers.length > 0

/** The heading with which the page turns to other things; null when it does not. */
const neighboursOf = (root: Element): Element | null =>
  findAll(root, headings).find(heading => NEIGHBOURS.test(readText(heading, { limit: MAX_LABEL, leaveOut: notText }))) ?? null

function numbersOf(root: ParentNode, css: string, neighbours: Element | null): { content: string[]; frame: string[] } {
  const content: string[] = []
  const frame: string[] = []
  for (const link of findAll(root, css).slice(0, MAX_LINKS)) {
    const number = isDrawn(link) ? numberOfLink(link.getAttribute('href') ?? '') : null
    if (number === null) continue
    const isAside = link.closest(pageFrame) || isHelpLink(link, css) || (neighbours !== null && comesAfter(link, neighbours))
    ;(isAside ? frame : content).push(number)
  }
  return { content, frame }
}

/** Nobody calls what cannot be seen. Without a layout nothing can. */
const isDrawn = (link: Element) => link.checkVisibility?.({ checkVisibilityCSS: true }) ?? true

const comesAfter = (one: Element, other: Element) => (other.compareDocumentPosition(one) & FOLLOWING) !== 0

/** By the words around it, where it is the only link of its kind, else by its own. */
function isHelpLink(link: Element, css: string): boolean {
  const { parentElement: around } = link
  const text = readText(around?.querySelectorAll(css).length === 1 ? around : link, { limit: MAX_LABEL + 1, leaveOut: notText })
  return text.length <= MAX_LABEL && HELP.test(text)
}

/** The numbers written anywhere on the page, where nothing better is known: then they stand in its frame. */
function frameNumbers(root: Element, content: string[][]): string[] {
  if (content.some(isSome)) return []
  return numbersIn(readText(root, { limit: MAX_PAGE, leaveOut: notFrameText, visibleOnly: true })).map(({ number }) => number)
}

/** One number written in two ways is one: `0612…` and `+212 612…`. */
function distinct(numbers: string[]): string[] {
  const kept: { number: string; digits: string }[] = []
  for (const number of numbers) {
    const digits = number.replace(/\D/g, '').replace(/^0+/, '')
    const isKnown = kept.some(other => other.digits.endsWith(digits) || digits.endsWith(other.digits))
    if (!isKnown && kept.length < MAX_NUMBERS) kept.push({ number, digits })
  }
  return kept.map(({ number }) => number)
}
