import { type Key, t } from '../lib/i18n.ts'
import { needsPhone } from '../lib/lead/awaits-phone.ts'
import { leadAddress } from '../lib/lead/lead-link.ts'
import { leadTitle } from '../lib/lead/lead-title.ts'
import { amountText } from '../lib/lead/money.ts'
import { reviewRows } from '../lib/lead/review-rows.ts'
import type { Popup } from '../lib/panel/popup.ts'
import type { PopupState, Told } from '../lib/panel/popup-state.ts'
import { statusText } from '../lib/status-text.ts'
import { isRefused } from './is-refused.ts'
import { type CaptureStage, CaptureView } from './lead-form/capture-view.tsx'
import type { Destination } from './lead-form/destination.tsx'
import type { SavedPageProps } from './lead-form/saved-page.tsx'
import type { Source } from './lead-form/source-line.tsx'
import type { LeadListProps } from './leads/lead-list.tsx'
import { LeadsView, type LeadsViewProps } from './leads/leads-view.tsx'
import { noticesOf } from './popup-notices.ts'
import type { AccountMenuProps } from './ui/account-menu.tsx'
import { PopupShell } from './ui/popup-shell.tsx'
import type { ToastProps } from './ui/toast.tsx'
import { useObserved } from './use-observed.ts'

/** The popup and the side panel: one app over one state. */
export function PopupApp({ popup }: { popup: Popup }) {
  const state = useObserved(popup.state)
  const list = leadList(state, popup)
  const { tab, needYou } = state
  return (
    <PopupShell
      tab={tab}
      needYou={needYou}
      onTab={popup.showTab}
      account={accountMenu(state, popup)}
      toast={toastOf(state, popup)}
      onOpenOptions={popup.openOptions}
    >
      {tab === 'capture' ? (
        <CaptureView
          source={sourceOf(state, popup)}
          notices={noticesOf(state, popup)}
          capture={stageOf(state, popup, list)}
          onPaste={popup.paste}
        />
      ) : (
        <LeadsView {...leadsTab(state, popup, list)} />
      )}
    </PopupShell>
  )
}

function accountMenu(state: PopupState, popup: Popup): AccountMenuProps {
  const { accounts, lanes, shop } = state
  return {
    accounts: accounts.map(({ id, name }) => ({
      id,
      name,
      paused: lanes[id]?.pause != null || isRefused(state, id),
      silent: (lanes[id]?.failures ?? 0) > 0,
    })),
    chosen: shop?.account?.id ?? null,
    onChoose: popup.chooseAccount,
  }
}

function leadList({ leads, now, accounts, browse }: PopupState, popup: Popup): LeadListProps {
  const patterns = new Map(accounts.map(({ id, leadLink }) => [id, leadLink]))
  return {
    leads,
    now,
    adopters: accounts,
    abilities: browse.abilities,
    histories: browse.histories,
    gone: browse.gone,
    crmPageOf: ({ lead, receipt }) => leadAddress(patterns.get(lead.account ?? '') ?? '', receipt.reference),
    chatAddress: popup.chatAddress,
    onOpen: popup.openLead,
    onAction: popup.act,
    onStatus: popup.setStatus,
    onTakeBack: popup.takeBackChange,
    onRemove: popup.removeInCrm,
  }
}

function leadsTab(state: PopupState, popup: Popup, list: LeadListProps): LeadsViewProps {
  const { query, filter, counts, asking, failure, more, found, openKey } = state.browse
  const browsing = { query, filter, counts, asking, failure, more }
  const actions = { onSearch: popup.search, onFilter: popup.filter, onMore: popup.showMore, onSaveFile: popup.saveRescueFile }
  const { unsent } = state
  return { ...list, ...browsing, ...actions, openKey, unsent, leads: found ?? list.leads, notices: noticesOf(state, popup) }
}

function sourceOf({ source, capture }: PopupState, popup: Popup): Source | null {
  const mending = capture.stage === 'form' ? capture.mending : null
  if (mending) {
    const changing = leadTitle(mending) ?? t('noName')
    return { changing, onReadAgain: () => popup.readAgain(false) }
  }
  if (!source) return null
  const { conversation, leftOut } = source
  const { site, url, messages, selection, contact } = conversation
  const taken = selection ? 'selection' : site === 'generic' ? 'page' : 'messages'
  const onReadAgain = () => popup.readAgain(leftOut > 0)
  const chat = contact.kind === 'group' ? (contact.name?.value ?? null) : null
  const onBack = capture.stage === 'form' && capture.list ? () => popup.backToReview(false) : null
  return { site, url, taken, read: messages.length, leftOut, onReadAgain, chat, onBack }
}

function stageOf(state: PopupState, popup: Popup, latest: LeadListProps): CaptureStage {
  const { capture } = state
  switch (capture.stage) {
    case 'reading':
      return capture
    case 'failed':
      return { ...capture, onRetry: popup.retry }
    case 'unreadable':
      return { ...capture, onPaste: popup.paste, onType: popup.typeIt }
    case 'empty':
      return emptyStage(state, popup, capture)
    case 'review':
      return reviewStage(state, popup, capture)
    case 'saved-many': {
      const { clientRefs, local, rest } = capture
      const actions = { onShowRest: popup.showRest, onNewOrder: popup.typeIt }
      return { stage: 'saved-many', count: clientRefs.length, local, left: rest?.orders.length ?? 0, latest, ...actions }
    }
    case 'saved':
      return { ...capture, ...standing(state, capture.clientRef), latest, onNewOrder: popup.typeIt }
    case 'form': {
      const shop = capture.bound ?? state.shop
      const currency = capture.mending?.currency ?? shop?.currency ?? 'MAD'
      const usualFee = shop && shop.deliveryFee > 0 ? amountText(shop.deliveryFee, currency) : null
      const { key, form, conversation, problems, crmErrors, saving, awaits, askLine } = capture
      const catalogue = shop?.catalogue ?? []
      const props = {
        form,
        conversation,
        problems,
        crmErrors,
        saving,
        awaited: awaits ? { line: askLine } : null,
        catalogue,
        needsSku: shop?.rules != null,
        currency,
        usualFee,
        destination: destinationOf(state, popup),
      }
      const actions = { onEdit: popup.edit, onFillCatalogue: popup.openCatalogue }
      if (!capture.list) return { stage: 'form', key, ...props, ...actions, onSave: popup.save }
      return { stage: 'form', key, ...props, ...actions, saveWord: t('doneWithOrder'), onSave: () => popup.backToReview(true) }
    }
  }
}

/** The orders of one reading. */
function reviewStage(state: PopupState, popup: Popup, capture: PopupState['capture'] & { stage: 'review' }): CaptureStage {
  const { conversation, at, saving } = capture
  const { shop, now } = state
  return {
    stage: 'review',
    rows: reviewRows(capture),
    conversation,
    currency: shop?.currency ?? 'MAD',
    now,
    at,
    saving,
    onTick: popup.tick,
    onTickAll: popup.tickAll,
    onOpen: popup.openOrder,
    onEdit: popup.editOrder,
    onOpenLead: popup.showLead,
    onReadAgain: conversation.site === 'paste' ? null : () => popup.readAgain(false),
    onSave: popup.saveReview,
  }
}

/** No order in what was read; of a chat that was captured, the lead it became, as it stands now. */
function emptyStage(
  { leads, now, source }: PopupState,
  popup: Popup,
  { read, captured }: PopupState['capture'] & { stage: 'empty' },
): CaptureStage {
  if (!captured) return { stage: 'empty', read, onPaste: popup.paste, onType: popup.typeIt }
  const lead = leads.find(({ key }) => key === captured.key) ?? captured
  const actions = { onOpen: () => popup.showLead(lead.key), onReadAll: () => popup.readAgain(true), onType: popup.typeIt }
  const awaited = needsPhone(lead) ? { line: source?.askLine ?? null } : null
  return { stage: 'captured', lead, now, read, awaited, ...actions }
}

/** How a lead that was saved stands now. */
function standing({ leads, lanes, shop, permitted }: PopupState, clientRef: string): Pick<SavedPageProps, 'view' | 'waits'> {
  const view = leads.find(({ key }) => key === clientRef) ?? null
  const account = view?.lead.account ?? null
  const shut = !permitted && account === shop?.account?.id
  return { view, waits: account !== null && (shut || lanes[account]?.pause != null) }
}

/** With one account or none the bar says it all; a lead that has its account keeps it. */
function destinationOf(state: PopupState, popup: Popup): Destination | null {
  const { capture, accounts, shop } = state
  const bound = capture.stage === 'form' ? capture.bound : null
  if (bound) return bound.account?.id === shop?.account?.id ? null : { kind: 'bound', account: bound.account?.name ?? t('accountNone') }
  return accounts.length > 1 ? { kind: 'choice', menu: accountMenu(state, popup) } : null
}

const plainWords: Record<Exclude<Told, { until: number }>['kind'], Key> = {
  'saved-local': 'savedLocal',
  'saved-awaiting': 'savedAwaiting',
  'too-late': 'tooLate',
  'file-saved': 'fileSaved',
}

function toastOf({ told, now }: PopupState, popup: Popup): ToastProps | null {
  if (!told) return null
  if (!('until' in told)) {
    const text = t(plainWords[told.kind])
    return { text, spoken: text, left: null, action: null }
  }
  const seconds = Math.max(0, Math.ceil((told.until - now) / 1000))
  const left = Math.max(0, (told.until - now) / (told.until - told.savedAt))
  if (told.kind === 'changed') {
    const change = told.status === null ? t('deleting') : statusText(told.status)
    const undo = { label: t('undo'), onClick: () => popup.takeBackChange(told.key) }
    return { text: t('changeGoesIn', { change, seconds }), spoken: t('changeSaved', { change }), left, action: undo }
  }
  if (told.kind === 'saved-many') {
    const undo = { label: t('undo'), onClick: popup.undoReview }
    const count = told.clientRefs.length
    return { text: t('savedManyGoIn', { count, seconds }), spoken: t('savedManyTitle', { count }), left, action: undo }
  }
  const undo = { label: t('undo'), onClick: () => popup.act('undo', told.clientRef) }
  return { text: t('savedGoesIn', { seconds }), spoken: t('savedQueued'), left, action: undo }
}
