import type { StatusOption } from '../../lib/crm/crm-adapter.ts'
import { type Key, t } from '../../lib/i18n.ts'
import { type KnownStatus, STATUS_KEYS, type Status } from '../../lib/lead/status.ts'

const words: Record<KnownStatus, Key> = {
  new: 'statusNew',
  confirmed: 'statusConfirmed',
  wrong: 'statusWrong',
  call_later: 'statusCallLater',
  no_reply: 'statusNoReply',
  duplicate: 'statusDuplicate',
  cancelled: 'statusCancelled',
  testing: 'statusTesting',
  out_of_stock: 'statusOutOfStock',
  expired: 'statusExpired',
  unreachable: 'statusUnreachable',
  preparing: 'statusPreparing',
  blacklist: 'statusBlacklist',
  no_reply_asked_to_recall: 'statusAskedToRecall',
}

const isKnown = (status: Status): status is KnownStatus => (STATUS_KEYS as readonly string[]).includes(status)

/** A status in the user's language; one of the CRM's own in the CRM's words. */
export function statusText(status: Status, options: StatusOption[] | null = null): string {
  if (isKnown(status)) return t(words[status])
  return options?.find(option => option.status === status)?.label ?? status.replace(/^other:/, '')
}

const squares: Partial<Record<Status, string>> = {
  new: 'new',
  confirmed: 'confirmed',
  call_later: 'later',
  no_reply: 'noanswer',
  wrong: 'wrong',
  cancelled: 'cancelled',
  duplicate: 'duplicate',
}

/** The class of the square that stands for a status: a colour or an outline of its own for those an agent sets all day. */
export const squareOf = (status: Status): string => squares[status] ?? 'other'
