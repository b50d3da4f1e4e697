import { parseAddress } from '../lead/parse-address.ts'
import { chatHosts, shortChatHost } from './generic/selectors.ts'
import { oneLine } from './query.ts'

/** Longer addresses are none that a person calls. */
const MAX_HREF = 2000

/**
 * The number that a link calls or writes to: `tel:`, `wa.me/…`, `…whatsapp.com/send?phone=…`, `whatsapp://send?phone=…`. As written
 * in the link, with a plus where the link says the country. Null for every other link, and for what is no number of 8 to 15 digits.
 */
export function numberOfLink(href: string): string | null {
  const address = href.slice(0, MAX_HREF)
  const number = /^tel:/i.test(address) ? numberOfCall(address) : numberOfChat(address)
  const digits = number?.replace(/\D/g, '').length ?? 0
  return digits >= 8 && digits <= 15 ? number : null
}

/** `tel:+212-6…;ext=5`: the number without its parameters. Null for anything that is no plain number. */
function numberOfCall(href: string): string | null {
  const number = oneLine(decode(href.replace(/^tel:/i, '').split(/[;?]/)[0] ?? ''), 40)
  return /^\+?[\d\s().-]+$/.test(number) ? number : null
}

/** `https://wa.me/212…`, `…whatsapp.com/send?phone=212…`, `whatsapp://send?phone=212…`: always with the country's code. */
function numberOfChat(href: string): string | null {
  const url = targetOf(href)
  if (!url || (url.protocol !== 'whatsapp:' && !chatHosts.has(url.host))) return null
  const number = url.host === shortChatHost ? url.pathname.slice(1).replace(/\/$/, '') : (url.searchParams.get('phone') ?? '')
  return /^\+?\d+$/.test(number.trim()) ? `+${number.trim().replace('+', '')}` : null
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
