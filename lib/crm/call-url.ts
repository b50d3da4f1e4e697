import { parseAddress } from '../lead/parse-address.ts'

const LOOPBACK = new Set(['localhost', '127.0.0.1'])

/** True for addresses on this machine: the only ones that may be spoken to without TLS. */
export const isLoopback = (url: URL) => LOOPBACK.has(url.hostname)

/**
 * The address of one call: base URL, then `path` (starts with `/`, segments already encoded), then the query without its
 * undefined entries. Null when the base URL is no plain https address (http on loopback), carries a user name, or when the
 * result would not stand exactly where it was put: `..` as a segment must not climb out.
 */
export function callUrl(baseUrl: string, path: string, query: Record<string, string | number | undefined> = {}): URL | null {
  const base = parseAddress(baseUrl)
  if (!base || !isTrustworthy(base)) return null
  const pathname = base.pathname.replace(/\/+$/, '') + path
  const url = parseAddress(base.origin + pathname)
  if (!url || url.origin !== base.origin || url.pathname !== pathname || url.search || url.hash) return null
  for (const [key, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(key, String(value))
  return url
}

function isTrustworthy(base: URL): boolean {
  const secure = base.protocol === 'https:' || (base.protocol === 'http:' && isLoopback(base))
  return secure && !base.username && !base.password
}
