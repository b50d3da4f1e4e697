import type { Read } from '../../lead/conversation.ts'
import { findAll, oneLine } from '../query.ts'
import { chatHosts, chatLink, pageFrame, phoneLink, shortChatHost } from './selectors.ts'

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
  const calls = numbersOf(root, phoneLink, numberOfCall)
  const chats = numbersOf(root, chatLink, numberOfChat)
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

function numbersOf(root: ParentNode, css: string, numberOf: (href: string) => string | null): { content: Numbers; frame: Numbers } {
  const content: Numbers = new Map()
  const frame: Numbers = new Map()
  for (const link of findAll(root, css).slice(0, MAX_LINKS)) {
    const number = numberOf((link.getAttribute('href') ?? '').slice(0, 2000))
    const digits = number?.replace(/\D/g, '') ?? ''
    if (number === null || digits.length < 8 || digits.length > 15) continue
    const place = link.closest(pageFrame) ? frame : content
    place.set(digits, number)
  }
  return { content, frame }
}

/** `tel:+212-6…;ext=5`: the number without its parameters. Null for anything that is no plain number. */
function numberOfCall(href: string): string | null {
  const number = oneLine(decode(href.replace(/^tel:/i, '').split(/[;?]/)[0] ?? ''), 40)
  return /^\+?[\d\s().-]+$/.test(number) ? number : null
}

/** `https://wa.me/212…`, `…whatsapp.com/send?phone=212…`, `whatsapp://send?phone=212…`: always with the country's code. */
function numberOfChat(href: string): string | null {
  const url = parse(href)
  if (!url || (url.protocol !== 'whatsapp:' && !chatHosts.has(url.host))) return null
  const number = url.host === shortChatHost ? url.pathname.slice(1).replace(/\/$/, '') : (url.searchParams.get('phone') ?? '')
  return /^\+?\d+$/.test(number) ? `+${number.replace('+', '')}` : null
}

/** `URL.canParse` is younger than the oldest Chrome that is served. */
function parse(href: string): URL | null {
  try {
    return new URL(href)
  } catch {
    return null
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
