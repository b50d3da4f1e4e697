import type { Read } from '../../lead/conversation.ts'
import { numberOfLink } from '../number-of-link.ts'
import { findAll } from '../query.ts'
import { chatLink, pageFrame, phoneLink } from './selectors.ts'

/** Links looked at; a page may hold any number of them. */
const MAX_LINKS = 500
const MAX_NUMBERS = 20

export interface PhoneLinks {
  /** Null when there is none, or several that differ: then which one is meant is the user's to say. */
  phone: Read<string>
  /** Every number found, the best places first. */
  all: string[]
}

/** Numbers behind `tel:` links and WhatsApp links; the page's frame of menus and footers comes last. */
export function readPhoneLinks(root: ParentNode): PhoneLinks {
  const calls = numbersOf(root, phoneLink)
  const chats = numbersOf(root, chatLink)
  const tiers = [calls.content, chats.content, calls.frame, chats.frame]
  const tier = tiers.findIndex(numbers => numbers.size > 0)
  const [first, ...others] = tiers[tier] ?? []
  const all = new Map(tiers.flatMap(numbers => [...numbers]))
  return {
    phone: first && others.length === 0 ? { value: first[1], tier } : null,
    all: [...all.values()].slice(0, MAX_NUMBERS),
  }
}

/** Numbers by their digits, so that one number written in two ways is one. */
type Numbers = Map<string, string>

function numbersOf(root: ParentNode, css: string): { content: Numbers; frame: Numbers } {
  const content: Numbers = new Map()
  const frame: Numbers = new Map()
  for (const link of findAll(root, css).slice(0, MAX_LINKS)) {
    const number = numberOfLink(link.getAttribute('href') ?? '')
    if (number === null) continue
    const place = link.closest(pageFrame) ? frame : content
    place.set(number.replace(/\D/g, ''), number)
  }
  return { content, frame }
}
