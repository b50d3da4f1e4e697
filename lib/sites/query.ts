/** One way to find a thing on a page: CSS, when it was last known to hold (year-month), and why it can be trusted. */
export interface Selector {
  css: string
  seen: string
  why: string
}

/** The ways to find one thing, the most dependable first. The index of the one that answered is its tier. */
export type Ladder = readonly Selector[]

/** A page may hold a million matches; so many of them are looked at. */
const MAX_MATCHES = 3000

/**
 * Matches under `root`, in document order, never a form: a page may name its inputs `getAttribute` or `textContent`, and
 * a form then answers with the input in place of its own property. Every other element can be trusted to be itself.
 */
export function findAll(root: ParentNode, css: string, max = MAX_MATCHES): Element[] {
  return slice(root.querySelectorAll(css), 0, max)
}

/** The first match under `root`, or null; never a form. */
export function find(root: ParentNode, css: string): Element | null {
  const first = root.querySelector(css)
  return first === null || isNoForm(first) ? first : (findAll(root, css)[0] ?? null)
}

/** Only what is looked at becomes an object of the script: a list of a million nodes costs nothing before. A chat asks this thousands of times. */
function slice(matches: NodeListOf<Element>, from: number, max = MAX_MATCHES): Element[] {
  const end = Math.min(matches.length, from + max)
  const elements: Element[] = []
  for (let index = from; index < end; index += 1) {
    const match = matches[index]
    if (match && isNoForm(match)) elements.push(match)
  }
  return elements
}

/** `nodeName` is not even a string in a form that has an input of that name. */
const isNoForm = ({ nodeName }: Element) => typeof nodeName === 'string' && nodeName !== 'FORM'

/** Goes down the ladder to the first rung with a match that `accept` takes, and says which rung it was. */
export function pick(
  root: ParentNode,
  ladder: Ladder,
  accept: (element: Element) => boolean = () => true,
): { element: Element; tier: number } | null {
  for (const [tier, { css }] of ladder.entries()) {
    const element = findAll(root, css).find(accept)
    if (element) return { element, tier }
  }
  return null
}

/**
 * Like `pick`, with the matches of the rung that answered: the last ones, a match inside another match left out. `total` counts
 * the earlier ones too.
 */
export function pickLast(root: ParentNode, ladder: Ladder): { elements: Element[]; tier: number; total: number } | null {
  for (const [tier, { css }] of ladder.entries()) {
    const matches = root.querySelectorAll(css)
    const earlier = Math.max(0, matches.length - MAX_MATCHES)
    const elements = outermost(slice(matches, earlier))
    if (elements.length > 0) return { elements, tier, total: earlier + elements.length }
  }
  return null
}

/** Leaves out whatever lies inside an earlier one: in document order an outer element comes before what it holds. */
export function outermost(elements: Element[]): Element[] {
  let kept: Element | null = null
  return elements.filter(element => {
    if (kept?.contains(element)) return false
    kept = element
    return true
  })
}

const SHOW_ELEMENT_AND_TEXT = 5
const TEXT_NODE = 3
/** A page may hold a million nodes and must still be answered at once: so many are looked at for one text, and no more. */
const MAX_NODES = 40_000
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TR UL'.split(
    ' ',
  ),
)
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u

export interface TextOptions {
  /** Characters (UTF-16 units) at most. */
  limit: number
  /** CSS of what is no part of the text. */
  leaveOut: string
  /** Line feeds in the page's text are line breaks, as in a chat bubble, not mere spaces. */
  keepLines?: boolean
  /** Only what is drawn. */
  visibleOnly?: boolean
  /** Takes what is no part of the text though CSS cannot name it. */
  passesOver?: (element: Element) => boolean
  /** Begins behind this element, one under `root`. */
  after?: Element
  /** Ends before the first element that it takes. */
  until?: (element: Element) => boolean
}

/**
 * The text under `root` as a person reads it: blocks on lines of their own, emoji pictures as their characters. Walks no
 * deeper into the call stack than one frame and stops at `limit`, so neither depth nor size of a page matters.
 */
export function readText(root: Element, options: TextOptions): string {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_ELEMENT_AND_TEXT)
  let text = ''
  let preformatted: Node | null = null
  const breakLine = () => {
    if (!text.endsWith('\n')) text += '\n'
  }
  const leaveBlock = (block: Node) => {
    breakLine()
    if (block === preformatted) preformatted = null
  }
  let visited = 0
  if (options.after) walker.currentNode = options.after
  let node: Node | null = options.after ? following(walker, false, leaveBlock) : root
  while (node && text.length < 2 * options.limit && visited < MAX_NODES && !endsAt(node, options)) {
    visited += 1
    const isText = node.nodeType === TEXT_NODE
    const enter = !isText && belongs(node as Element, options)
    if (enter && isBlock(node)) breakLine()
    if (enter && node.nodeName === 'PRE') preformatted ??= node
    if (isText) text += wordsOf(node as Text, options, { startsLine: text.endsWith('\n'), preformatted: preformatted !== null })
    else if (enter) text += standIn(node as Element)
    node = following(walker, enter, leaveBlock)
  }
  return cut(tidy(text), options.limit)
}

const endsAt = (node: Node, { until }: TextOptions) => until !== undefined && node.nodeType !== TEXT_NODE && until(node as Element)

/** The next node in reading order; `leftBlock` is told each block that ends on the way. */
function following(walker: TreeWalker, enter: boolean, leftBlock: (block: Node) => void): Node | null {
  const child = enter ? walker.firstChild() : null
  if (child) return child
  do {
    if (isBlock(walker.currentNode)) leftBlock(walker.currentNode)
    const sibling = walker.nextSibling()
    if (sibling) return sibling
  } while (walker.parentNode())
  return null
}

/** A form whose name was taken by an input has no string here: it is a block all the same. */
const isBlock = (node: Node) => typeof node.nodeName !== 'string' || BLOCKS.has(node.nodeName)

function belongs(element: Element, { leaveOut, visibleOnly, passesOver }: TextOptions): boolean {
  if (typeof element.matches === 'function' && element.matches(leaveOut)) return false
  if (passesOver?.(element)) return false
  if (!visibleOnly || typeof element.checkVisibility !== 'function') return true
  return element.checkVisibility({ checkVisibilityCSS: true })
}

/** Where a text stands: on a new line, and inside a `<pre>`. */
interface Place {
  startsLine: boolean
  preformatted: boolean
}

function wordsOf(node: Text, { limit, keepLines }: TextOptions, { startsLine, preformatted }: Place): string {
  const words = node.substringData(0, 2 * limit)
  if (keepLines || preformatted || (HAS_LINES.test(words) && isDrawnInLines(node))) return words
  const flowed = words.replace(/\s+/g, ' ')
  return startsLine ? flowed.trimStart() : flowed
}

/** Line feeds between words; mere indentation of the source is not worth asking about. */
const HAS_LINES = /\S[^\S\n]*\n\s*\S/

/** `white-space: pre-line` and its like, as in order notes and chat bubbles. */
function isDrawnInLines({ parentElement, ownerDocument }: Text): boolean {
  const style = parentElement && ownerDocument.defaultView?.getComputedStyle(parentElement)
  return /^(?:pre|break-spaces)/.test(style?.whiteSpace ?? '')
}

/** What an element puts into the text by itself: a line break, a gap between cells, the character of an emoji picture. */
function standIn(element: Element): string {
  if (element.nodeName === 'BR') return '\n'
  if (element.nodeName === 'TD' || element.nodeName === 'TH') return ' '
  if (element.nodeName !== 'IMG') return ''
  const alt = element.getAttribute('data-plain-text') ?? element.getAttribute('alt') ?? ''
  return alt.length <= 40 && EMOJI.test(alt) ? alt : ''
}

/** Spaces made plain, lines trimmed, control characters and broken surrogates dropped. */
function tidy(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]|\p{Cs}/gu, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** At most `max` UTF-16 units, never half a character. */
export function cut(text: string, max: number): string {
  return text.slice(0, max).replace(/[\ud800-\udbff]$/, '')
}

/** A name or a label: one line without the invisible marks that chat pages wrap around names and numbers. */
export function oneLine(text: string, max: number): string {
  return cut(
    tidy(text.slice(0, 4 * max).replace(/[\u200b\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '')).replace(/\n/g, ' '),
    max,
  )
}

/** What the user has marked on the page, bounded; null when nothing is. */
export function selectedText(document: Document, limit: number): string | null {
  // A picture named `getSelection` stands in for the function.
  const marked = typeof document.getSelection === 'function' ? (document.getSelection()?.toString() ?? '') : ''
  return cut(tidy(marked.slice(0, 2 * limit)), limit) || null
}
