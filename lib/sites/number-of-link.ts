import { parseAddress } from '../lead/parse-address.ts'
import { chatHosts, shortChatHost, telegramHost } from './generic/selectors.ts'
import { oneLine } from './query.ts'

/** Longer addresses are none that a person calls. */
const MAX_HREF = 2000

const CALL = /^(?:tel|sms):(?:\/\/)?/i

/**
 * The number that a link calls or writes to: `tel:` and `sms:`, WhatsApp in all its ways, `viber://chat?number=…`, `t.me/+…`. As written in the
 * link, with a plus where the link says the country. Null for every other link, such as `wa.me/message/…`, whose number nobody can tell from
 * it, and for what is no number of 8 to 15 digits.
 */
export function numberOfLink(href: string): string | null {
  const address = href.slice(0, MAX_HREF)
  const number = CALL.test(address) ? numberOfCall(address) : numberOfChat(address)
  const digits = number?.replace(/\D/g, '').length ?? 0
  return digits >= 8 && digits <= 15 ? number : null
}

/** `tel:+212-6…;ext=5`, `sms:+212…?body=…`: the number without its parameters. Null for anything that is no plain number. */
function numberOfCall(href: string): string | null {
  const number = oneLine(decode(href.replace(CALL, '').split(/[;?]/)[0] ?? ''), 40)
  return /^\+?[\d\s().-]+$/.test(number) ? number : null
}

/** With the country's code, and so with a plus, whether the link writes it or not; but a number that begins with one zero has no code. */
function numberOfChat(href: string): string | null {
  const url = targetOf(href.replace(/^\/\//, 'https://'))
  const number = url && (asked(url) ?? inPath(url))?.replace(/[\s().-]/g, '')
  if (!number || !/^\+?\d+$/.test(number)) return null
  return /^0[1-9]/.test(number) ? number : `+${number.replace(/^(?:\+|00)/, '')}`
}

/**
 * `…whatsapp.com/send?phone=212…`, `whatsapp://send?phone=212…`, the same as an Android intent, `viber://chat?number=212…` and
 * `tg://resolve?phone=212…` (core.telegram.org/api/links).
 */
function asked({ protocol, host, hash, searchParams }: URL): string | null {
  if (protocol === 'viber:') return searchParams.get('number')
  const isChat = /^(?:whatsapp|tg):$/.test(protocol) || chatHosts.has(host) || (protocol === 'intent:' && hash.includes('whatsapp'))
  return isChat ? searchParams.get('phone') : null
}

/** `wa.me/212…`, the catalogue `wa.me/c/212…`, `t.me/+212…` (without the plus it is a name), `intent://send/212…` (DOM.md 1.7). */
function inPath({ protocol, host, hash, pathname }: URL): string | null {
  const [, number = null] = /^\/(?:c\/)?(\+?\d+)\/?$/.exec(pathname) ?? []
  const isChat = host === shortChatHost || (protocol === 'intent:' && hash.includes('whatsapp'))
  return isChat || (host === telegramHost && number?.startsWith('+')) ? number : null
}

/** Where a link leads; null for what is no address. */
export const targetOf = (href: string, base?: URL): URL | null => parseAddress(href.slice(0, MAX_HREF), base)

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
