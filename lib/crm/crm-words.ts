const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}\s]+/gu
/** Bidi marks, zero-width characters and lone surrogates: they reorder or hide what a person reads. */
const UNSEEN = /[\p{Cf}\p{Cs}]/gu

/**
 * Text of a CRM made fit to show and to keep: on one line, without characters that reorder or hide, at most `max`
 * characters. The token never comes through, not even when the CRM quotes it. Anything but a string is ''.
 */
export function crmWords(text: unknown, token: string, max = 300): string {
  if (typeof text !== 'string') return ''
  const plain = text.replace(UNSEEN, '').replace(BREAKS, ' ').trim()
  const safe = secretsOf(token).reduce((words, secret) => words.replaceAll(secret, '[token]'), plain)
  return cut(safe, max)
}

/** The whole token and, of a Sanctum token `12|abc`, the part that is the secret: some servers quote only that. */
function secretsOf(token: string): string[] {
  const whole = token.trim()
  const secret = whole.slice(whole.indexOf('|') + 1)
  return [whole, secret].filter(part => part !== '')
}

/** Cut by code points; a code point takes two units at most, so nobody spreads a text of megabytes. */
const cut = (text: string, max: number) => [...text.slice(0, 2 * max)].slice(0, max).join('')
