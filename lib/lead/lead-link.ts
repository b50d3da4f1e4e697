import { parseAddress } from './parse-address.ts'

/** Stands in a lead link where the lead's reference goes. */
export const REFERENCE = '{reference}'

/** The address of a lead's page in the CRM by its account's pattern; null without a reference to put in, or when the result is no web address. */
export function leadAddress(pattern: string, reference: string | null): string | null {
  if (reference === null || !pattern.includes(REFERENCE)) return null
  const address = pattern.replaceAll(REFERENCE, encodeURIComponent(reference))
  return /^https?:$/.test(parseAddress(address)?.protocol ?? '') ? address : null
}

/** How such a pattern looks, for a CRM at this address. */
export const exampleLink = (baseUrl: string): string => `${baseUrl}/leads/${REFERENCE}`
