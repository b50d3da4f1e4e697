import type { RemoteLead } from '../crm/crm-adapter.ts'
import type { Status } from './status.ts'

/** What an agent makes of a row that is nobody's order, or no order any more. */
const DEAD: ReadonlySet<Status> = new Set<Status>(['duplicate', 'wrong', 'cancelled', 'testing', 'expired', 'blacklist'])

/** True for a status of a row that nobody will deliver. */
export const isDead = (status: Status | null): boolean => status !== null && DEAD.has(status)

type Ranked = Pick<RemoteLead, 'handle' | 'status' | 'createdAt'>

/**
 * Which of two rows of one lead is the lead, less than 0 when it is the first: one that somebody works on before a new one, that before
 * one that somebody put aside (duplicate, cancelled); then the older one; of one moment, or of an age that is not shown, the one that
 * was named first, as CRMs count up.
 */
export function betterRow(one: Ranked, other: Ranked): number {
  return work(one) - work(other) || age(one, other) || byName(one, other)
}

function work({ status }: Ranked): number {
  if (isDead(status)) return 2
  return status === null || status === 'new' ? 1 : 0
}

const age = (one: Ranked, other: Ranked) => (one.createdAt === null || other.createdAt === null ? 0 : one.createdAt - other.createdAt)

const byName = (one: Ranked, other: Ranked) =>
  (one.handle.reference ?? '').localeCompare(other.handle.reference ?? '', 'en', { numeric: true })
