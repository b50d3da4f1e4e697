import { targetOf } from '../number-of-link.ts'

/** A number of five digits and more, a UUID or another long hexadecimal id, standing by itself in an address. */
const ID = /(?<![\da-z])(?:\d{5,20}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=[a-f]*\d)[\da-f]{16,40})(?![\da-z])/gi
const NAMES_AN_ID = /(?:^|_)id$|^p(?:ost)?$/i

/** The id of the thing that an address shows: the last one in its path, else in a parameter named for it. Null when it has none. */
export function idOf(url: URL): string | null {
  const inPath = url.pathname.match(ID)?.at(-1)
  if (inPath !== undefined) return inPath
  const named = [...url.searchParams].find(([name, value]) => NAMES_AN_ID.test(name) && /^[\da-z-]{1,40}$/i.test(value))
  return named?.[1] ?? null
}

/** True when an address from a page's data leads to the page itself, in whatever language or by whatever way; null when it is no address. */
export function isOfPage(address: unknown, page: URL): boolean | null {
  const url = typeof address === 'string' && address !== '' ? targetOf(address, page) : null
  if (!url) return null
  const [here, there] = [idOf(page), idOf(url)]
  return here !== null && there !== null ? here === there : lastOf(url) === lastOf(page)
}

/** True when an id that a thing goes by stands in the page's address, whole. */
export function isInAddress(id: unknown, { pathname }: URL): boolean {
  const words = pathname.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return /^[\p{L}\p{N}]{4,40}$/u.test(String(id)) && words.includes(String(id).toLowerCase())
}

const lastOf = ({ pathname }: URL) => pathname.replace(/\/+$/, '').split('/').at(-1)?.toLowerCase()
