import type { LeadChange } from './lead-change.ts'
import { NO_ANSWER } from './lead-state.ts'
import type { Status } from './status.ts'

const ours = { reference: 'changeNotFound', status: 'changeNotPossible', id: 'changeNoId' } as const
type Words = (key: 'changeConflict' | 'changeInVain' | (typeof ours)[keyof typeof ours], values?: Record<string, string>) => string

/**
 * Why a CRM does not have a change: its own words; ours, by `t`, where it was not asked, or had none. Null when nothing tells.
 * `nameOf`: a status in words.
 */
export function changeRefusal(
  { errors: [first] }: Pick<LeadChange, 'errors'>,
  nameOf: (status: Status) => string,
  t: Words,
): string | null {
  if (!first) return null
  const { field, message } = first
  if (field === 'conflict') return t('changeConflict', { status: nameOf(message as Status) })
  if (field === NO_ANSWER) return t('changeInVain', { tries: message })
  if (message) return message
  return Object.hasOwn(ours, field) ? t(ours[field as keyof typeof ours]) : null
}
