import type { StatusOption } from './crm/crm-adapter.ts'
import { type Key, t } from './i18n.ts'
import { type KnownStatus, STATUS_KEYS, type Status } from './lead/status.ts'

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
