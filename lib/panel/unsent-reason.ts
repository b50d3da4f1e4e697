import { currentLanguage, type Key, localeOf, t } from '../i18n.ts'
import { needsPhone } from '../lead/awaits-phone.ts'
import { changeRefusal } from '../lead/change-refusal.ts'
import type { LeadChange } from '../lead/lead-change.ts'
import { type LeadState, type LeadView, type Receipt, triesInVain } from '../lead/lead-state.ts'
import type { Account, Lane } from '../store/schema.ts'

/** How sending to a lead's account stands. */
export interface WayOut {
  account: Pick<Account, 'name'>
  lane: Pick<Lane, 'pause' | 'failures' | 'retryAt'>
  /** Whether the browser lets us reach its CRM. */
  permitted: boolean
}

const pauses: Record<NonNullable<Lane['pause']>, Key> = {
  unauthorized: 'pausedUnauthorized',
  forbidden: 'pausedForbidden',
  'not-found': 'pausedNotFound',
}

const sentences: Partial<Record<LeadState, Key>> = {
  local: 'savedLocal',
  sending: 'savedSending',
  accepted: 'savedAccepted',
  rejected: 'savedRejected',
  review: 'reasonReview',
}

/** A file is read on another day: a moment stands there with its date. */
function momentText(at: number | null): string {
  if (at === null) return ''
  return new Intl.DateTimeFormat(localeOf(currentLanguage()), { dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' }).format(at)
}

/**
 * Why a lead is not known to be in the CRM, in the reader's language, a sentence each; of a refused one the CRM's own words stand
 * alone. `wayOut`: null without an account. `now`: ms.
 */
export function unsentReason(view: LeadView, wayOut: WayOut | null, now: number): string {
  const { state, receipt } = view
  if (needsPhone(view)) return t('savedAwaiting')
  const tries = triesInVain(receipt)
  if (tries !== null) return t('sentInVain', { tries })
  const words = [receipt.message, ...receipt.errors.map(({ field, message }) => `${field}: ${message}`)].filter(Boolean)
  if (state === 'rejected' && words.length > 0) return words.join('; ')
  return [sentence(state, receipt, wayOut, now), ...words].join('; ')
}

/** Why a status or a deletion that a person asked for is not known to be in the CRM, as `unsentReason` tells it of a lead. */
export function changeReason(change: LeadChange, wayOut: WayOut | null, now: number): string {
  if (change.state === 'refused') return changeRefusal(change, status => status, t) ?? t('changeRefused')
  if (change.state === 'queued') return sentence('queued', { sentAt: null, notBefore: null }, wayOut, now)
  return t(change.state === 'unknown' ? 'changeUnknown' : 'changeSending')
}

function sentence(
  state: LeadState,
  { sentAt, notBefore }: Pick<Receipt, 'sentAt' | 'notBefore'>,
  wayOut: WayOut | null,
  now: number,
): string {
  if (state === 'unknown') return t('reasonUnknown', { time: momentText(sentAt) })
  if (state !== 'queued') return t(sentences[state] ?? 'savedQueued')
  if (wayOut && !wayOut.permitted) return t('pausedNoPermission', { account: wayOut.account.name })
  if (wayOut?.lane.pause) return t(pauses[wayOut.lane.pause], { account: wayOut.account.name })
  if (wayOut && wayOut.lane.retryAt > now) return t('crmBusy', { time: momentText(wayOut.lane.retryAt) })
  if (wayOut && wayOut.lane.failures > 0) return t('crmSilent', { count: 1 })
  return sentAt === null && (notBefore ?? 0) > now ? t('reasonUndo', { time: momentText(notBefore) }) : t('savedQueued')
}
