import type { Receipt } from '../../lib/lead/lead-state.ts'

/**
 * The address of a lead's page in the CRM, from the account's pattern with `{reference}` or `{id}` in it. Null without a pattern,
 * without the name it asks for, or when the result is no https address.
 */
export function crmPage(pattern: string | undefined, { reference }: Pick<Receipt, 'reference'>): string | null {
  if (!pattern || reference === null || !pattern.includes('{reference}')) return null
  const address = pattern.replaceAll('{reference}', encodeURIComponent(reference))
  return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol) ? address : null
}
