import type { KnownStatus, Status } from '../../lead/status.ts'
import type { StatusOption } from '../crm-adapter.ts'

/** The seven statuses of the Leads page, each with WedoCOD's own spelling. */
const SPELLINGS = new Map<Status, string>([
  ['new', 'new'],
  ['confirmed', 'confirmed'],
  ['wrong', 'wrong'],
  ['call_later', 'call_later'],
  ['no_reply', 'no_answer'],
  ['duplicate', 'duplicate'],
  ['cancelled', 'canceled'],
] satisfies [KnownStatus, string][])

/** All that a lead can be in WedoCOD. Only `call_later` is known to need a moment (api/CONTRACTS section 5). */
export const wedocodStatuses: StatusOption[] = [...SPELLINGS.keys()].map(status => ({
  status,
  label: null,
  needsDate: status === 'call_later',
}))

/** The status as WedoCOD spells it; null when it has no such status. */
export const spellStatus = (status: Status): string | null => SPELLINGS.get(status) ?? null
