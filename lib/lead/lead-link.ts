/** Stands in a lead link where the lead's reference goes. */
export const REFERENCE = '{reference}'

/** The address of a lead's page in the CRM by its account's pattern; null without a reference to put in, or when the result is no web address. */
export function leadAddress(pattern: string, reference: string | null): string | null {
  if (reference === null || !pattern.includes(REFERENCE)) return null
  const address = pattern.replaceAll(REFERENCE, encodeURIComponent(reference))
  return isWebAddress(address) ? address : null
}

/** `URL.canParse` is younger than the oldest Chrome that is served. */
function isWebAddress(address: string): boolean {
  try {
    return /^https?:$/.test(new URL(address).protocol)
  } catch {
    return false
  }
}

/** How such a pattern looks, for a CRM at this address. */
export const exampleLink = (baseUrl: string): string => `${baseUrl}/leads/${REFERENCE}`
