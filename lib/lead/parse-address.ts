/** An address, `base` beneath it where it is a part of one; null for what is none. `URL.parse` and `URL.canParse` are younger than the oldest Chrome that is served. */
export function parseAddress(address: string, base?: URL): URL | null {
  try {
    return new URL(address, base)
  } catch {
    return null
  }
}
