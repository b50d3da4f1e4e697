import { currentLanguage } from '../lib/i18n.ts'
import { type Conversation, DRAWN_TIER, isCut, isKnownSite, MAX_SELECTION, MAX_TEXT } from '../lib/lead/conversation.ts'
import type { Popup } from '../lib/panel/popup.ts'
import type { PopupState } from '../lib/panel/popup-state.ts'
import { siteOfAddress } from '../lib/sites/registry.ts'
import { duplicateNotice } from './duplicate-notice.ts'
import { isRefused } from './is-refused.ts'
import { siteLabel } from './lead-form/site-label.ts'
import { momentText } from './ui/moment-text.ts'
import type { Notice } from './ui/notice.ts'

/** What stands in the way of sending, if anything does. */
function sendingNotices(state: PopupState, popup: Popup): Notice[] {
  const { shop, lanes, waiting, permitted, now } = state
  const account = shop?.account
  if (!account) return []
  const lane = lanes[account.id]
  if (!permitted) return [{ kind: 'paused', account: account.name, reason: 'no-permission', onAct: popup.allow }]
  if (lane?.pause) return [{ kind: 'paused', account: account.name, reason: lane.pause, onAct: popup.openOptions }]
  if (isRefused(state, account.id)) return [{ kind: 'refused', account: account.name, onAct: popup.openOptions }]
  if (!lane || waiting === 0 || lane.failures === 0) return []
  if (lane.retryAt > now) return [{ kind: 'busy', until: momentText(lane.retryAt, now, currentLanguage()) }]
  const until = lane.notBefore > now ? momentText(lane.notBefore, now, currentLanguage()) : null
  return [{ kind: 'silent', waiting, until, onAct: popup.tryNow }]
}

/** How much of the page could be read. */
function readingNotices({ source }: PopupState): Notice[] {
  if (!source) return []
  const { health, site, url, selection } = source.conversation
  const cut = cutNotices(source.conversation)
  const known = site === 'generic' && selection === null ? siteOfAddress(url) : null
  if (known) return [{ kind: 'no-chat', site: siteLabel(known, url) }]
  if (health === 'reduced')
    return [...(isKnownSite(site) ? [{ kind: 'reduced', site: siteLabel(site, url) } as const] : drawnNotices(source.conversation)), ...cut]
  return health === 'text-only' && isKnownSite(site) ? [{ kind: 'text-only' }, ...cut] : cut
}

/** What of a listing the page's own data do not tell. */
function drawnNotices({ listing }: Conversation): Notice[] {
  const title = listing !== null && listing.tiers.title >= DRAWN_TIER
  const price = listing !== null && (listing.tiers.price ?? 0) >= DRAWN_TIER
  return title || price ? [{ kind: 'drawn', of: title && price ? 'both' : title ? 'title' : 'price' }] : []
}

/** What of a selection, or of a long message, was left out. Of any other page no more than a part is ever read. */
function cutNotices({ site, selection, messages }: Conversation): Notice[] {
  if (selection !== null) return isCut(selection, MAX_SELECTION) ? [{ kind: 'cut', of: 'selection', limit: MAX_SELECTION }] : []
  const long = isKnownSite(site) && messages.some(({ text }) => isCut(text, MAX_TEXT))
  return long ? [{ kind: 'cut', of: 'message', limit: MAX_TEXT }] : []
}

/** What the disk refused, as popup and options tell it. */
export const writeNotices = ({ notSaved }: Pick<PopupState, 'notSaved'>): Notice[] =>
  notSaved ? [{ kind: 'not-saved', reason: notSaved }] : []

/** Data that was set aside, as popup and options tell it. */
export function asideNotices(
  { aside, accounts, lookedAgain }: Pick<PopupState, 'aside' | 'accounts' | 'lookedAgain'>,
  { lookAgain, knowAside }: Pick<Popup, 'lookAgain' | 'knowAside'>,
): Notice[] {
  if (!aside) return []
  const { captured, open } = aside
  const connect = accounts.length === 0
  return [{ kind: 'set-aside', leads: captured, open, connect, looked: lookedAgain, onAct: lookAgain, onGoOn: knowAside }]
}

/** All that a person should know, in any order. */
export function noticesOf(state: PopupState, popup: Popup): Notice[] {
  const { lost, duplicate, capture, tab, now, privately, online } = state
  return [
    ...writeNotices(state),
    ...(lost ? [{ kind: 'lost', leads: lost.captured, open: lost.open, rest: lost.rest, onAct: popup.knowLoss } as const] : []),
    ...asideNotices(state, popup),
    ...sendingNotices(state, popup),
    ...(duplicate && capture.stage === 'form' && tab === 'capture' ? [duplicateNotice(duplicate, capture.form, now, popup)] : []),
    ...(capture.stage === 'form' && capture.joined && tab === 'capture' ? [{ kind: 'joined', onAct: popup.readApart } as const] : []),
    ...readingNotices(state),
    ...(privately ? [{ kind: 'private' } as const] : []),
    ...(online ? [] : [{ kind: 'offline' } as const]),
  ]
}
