import { type LeadChange, statusInTheWay } from './lead-change.ts'
import { NO_ANSWER } from './lead-state.ts'
import type { Status } from './status.ts'

const ours = { reference: 'changeNotFound', status: 'changeNotPossible', id: 'changeNoId' } as const
type Words = (key: 'changeConflict' | 'changeInVain' | (typeof ours)[keyof typeof ours], values?: Record<string, string>) => string

/**
 * Why a CRM does not have a change: its own words; ours, by `t`, where it was not asked, or had none. Null when nothing tells.
 * `nameOf`: a status in words.
 */
export function changeRefusal(change: Pick<LeadChange, 'errors'>, nameOf: (status: Status) => string, t: Words): string | null {
  const [first] = change.errors
  if (!first) return null
  const { field, message } = first
  const theirs = statusInTheWay(change)
  if (theirs !== null) return t('changeConflict', { status: nameOf(theirs) })
  if (field === NO_ANSWER) return t('changeInVain', { tries: message })
  if (message) return message
  return Object.hasOwn(ours, field) ? t(ours[field as keyof typeof ours]) : null
}
