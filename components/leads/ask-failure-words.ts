import type { FailureKind } from '../../lib/crm/crm-adapter.ts'
import { type Key, t } from '../../lib/i18n.ts'

const reasons: Record<FailureKind, Key> = {
  unauthorized: 'askRefused',
  forbidden: 'askForbidden',
  'not-found': 'askNotFound',
  'rate-limited': 'askLimited',
  offline: 'askOffline',
  'too-large': 'askError',
  invalid: 'askError',
  unknown: 'askError',
}

/** Why the CRM could not be asked, and what is shown all the same. */
export const askFailureWords = (failure: FailureKind): string => t('crmNotAsked', { reason: t(reasons[failure]) })
