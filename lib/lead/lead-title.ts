import type { Lead } from './lead.ts'

/** The handle that a lead's contact was known by, with its `@`; null when the chat had a name or a number. */
function handleOf({ thread, site }: Lead['source']): string | null {
  const identity = thread?.slice(site.length + 1)
  return identity?.startsWith('@') ? identity : null
}

/** What a lead is called: the customer's name, else the number, else the handle. Null when it has none of them. */
export const leadTitle = ({ fullName, phone, source }: Pick<Lead, 'fullName' | 'phone' | 'source'>): string | null =>
  fullName ?? phone ?? handleOf(source)
