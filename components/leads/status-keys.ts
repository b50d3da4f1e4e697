import type { StatusOption } from '../../lib/crm/crm-adapter.ts'
import type { KnownStatus, Status } from '../../lib/lead/status.ts'

/** The five that an agent sets all day, in the order of the keys. */
const DAILY: [KnownStatus, string][] = [
  ['confirmed', 'c'],
  ['no_reply', 'n'],
  ['call_later', 'l'],
  ['cancelled', 'x'],
  ['wrong', 'w'],
]

/** The letter that sets a status; null for those behind "more". */
export const statusLetter = (status: Status): string | null => DAILY.find(([daily]) => daily === status)?.[1] ?? null

/** Those of the CRM's statuses that are at hand. */
export function firstStatuses(options: StatusOption[]): StatusOption[] {
  return DAILY.flatMap(([daily]) => options.find(({ status }) => status === daily) ?? [])
}
