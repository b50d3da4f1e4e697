import { onceATurn } from '../chat/once-a-turn.ts'
import { labelAt, type Turn } from '../chat/turn.ts'

/** Which tokens stand inside links and addresses of machines, where digits are no phone number, and which are the number of a chat link. */
export interface LinkMasks {
  masked: ReadonlySet<number>
  /** Digits of a chat link, `….me/212…` or `?phone=212…`: international without `+`. */
  international: ReadonlySet<number>
}

const CHAT_LINKS = ['.me/', 'phone=']
/** A chat's id that is a phone number; the digits of an `@lid` are none. */
const CHAT_ID = /^\+?\d+@(?:c\.us|s\.)/
/** Ends of hosts are words of any length (`shop.example/06…`); `mon.portable/06…` opens with a label and is none. */
const PATH_AFTER_HOST = /\.[a-z]{2,24}\//

/** `@:` is how some shorten the word for an address. */
const HANDLE = /@[^:]/

/** One of these is in every link and every address. */
const LINK_SIGNS = /[@/=]|www\./
const NO_LINKS: LinkMasks = { masked: new Set(), international: new Set() }

/** Links, e-mail addresses and `<digits>@lid` in a turn; only the number of a WhatsApp link stays readable. */
export const linkMasks = onceATurn((turn): LinkMasks => {
  const { folded, tokens } = turn
  if (!LINK_SIGNS.test(folded.text)) return NO_LINKS
  const masked = new Set<number>()
  const international = new Set<number>()
  for (let at = 0; at < tokens.length; ) {
    const end = chunkEnd(tokens, at)
    const start = tokens[at]?.start ?? 0
    const chunk = folded.text.slice(start, tokens[end - 1]?.end ?? start)
    if (isLink(chunk) && !isLabelled(turn, at, end)) {
      const number = numberOffset(chunk)
      const isNumber = (n: number) => number !== null && tokens[n]?.start === start + number
      for (let n = at; n < end; n++) (isNumber(n) ? international : masked).add(n)
    }
    at = end
  }
  return { masked, international }
})

/** Tokens with no space between them. */
function chunkEnd(tokens: Turn['tokens'], at: number): number {
  let end = at + 1
  while (end < tokens.length && tokens[end]?.start === tokens[end - 1]?.end && tokens[end]?.kind !== 'break') end++
  return end
}

const isLabelled = (turn: Turn, at: number, end: number) =>
  turn.tokens.slice(at, end).some(({ text }, n) => text === '/' && n > 0 && labelAt(turn, at + n - 1)?.field === 'phone')

function isLink(chunk: string): boolean {
  if (CHAT_ID.test(chunk)) return false
  return chunk.includes('://') || chunk.startsWith('www.') || HANDLE.test(chunk) || PATH_AFTER_HOST.test(chunk)
}

function numberOffset(chunk: string): number | null {
  for (const link of CHAT_LINKS) {
    const at = chunk.indexOf(link)
    if (at >= 0) return at + link.length + (chunk.startsWith('+', at + link.length) ? 1 : 0)
  }
  return null
}
