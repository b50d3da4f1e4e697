import { browser, inPrivateWindow } from '../browser.ts'
import { requestAccess } from '../host-access.ts'
import { lately, READABLE } from '../lately.ts'
import type { LeadForm } from '../lead/lead-form.ts'
import type { Status } from '../lead/status.ts'
import { onChange } from '../store/change-notice.ts'
import type { LeadAction } from './act-on-lead.ts'
import type { LeadFilter } from './browse-state.ts'
import { chatAddress } from './chat-address.ts'
import { type Observable, observable } from './observable.ts'
import type { PopupActions } from './popup-actions.ts'
import { firstState, type PopupState, showFailure } from './popup-state.ts'

/** What the popup shows, and what a click or a key can do; every result shows in the state. */
export interface Popup {
  state: Observable<PopupState>
  showTab(tab: PopupState['tab']): void
  chooseAccount(id: string | null): void
  /** Reads the tab again, with what was captured before when `whole` is set. */
  readAgain(whole: boolean): void
  /** Reads the tab again as a new order, beside the lead whose number it says. */
  readApart(): void
  paste(text: string): void
  typeIt(): void
  edit(change: (form: LeadForm) => LeadForm): void
  save(): void
  /** Ticks or unticks an order of the review list. */
  tick(key: string, ticked: boolean): void
  /** Ticks all complete orders, or none. */
  tickAll(): void
  openOrder(key: string): void
  editOrder(key: string, change: (form: LeadForm) => LeadForm): void
  /** From an order's form to its list; `done` ticks it. */
  backToReview(done: boolean): void
  /** Adds all ticked orders. */
  saveReview(): void
  /** Takes all that were added together back. */
  undoReview(): void
  /** Shows what was not added. */
  showRest(): void
  /** `account`: the one that adopts a lead of this device; without it, the chosen one. */
  act(action: LeadAction, clientRef: string, account?: string): void
  /** The person has read what was lost. */
  knowLoss(): void
  /** The person has read that data was set aside. */
  knowAside(): void
  /** Tries that data once more. */
  lookAgain(): void
  /** The person knows of the lead with the same number, and goes on. */
  addAnyway(): void
  /** Shows a lead unfolded in the list; the form stays as it is. */
  showLead(key: string): void
  /** Narrows the list of leads to what was typed. */
  search(query: string): void
  filter(filter: LeadFilter): void
  showMore(): void
  /** Asks the CRM for all of a lead that was opened in the list. */
  openLead(key: string): void
  /** The address that opens a chat with a number (E.164). */
  chatAddress(number: string): string
  setStatus(key: string, status: Status, actionDate: string | null): void
  removeInCrm(key: string): void
  /** Takes back a status or a deletion that did not leave yet. */
  takeBackChange(key: string): void
  /** Saves everything that is not known to be in the CRM as a file. */
  saveRescueFile(): void
  /** Our own waiting ends: paused and waiting accounts try now. */
  tryNow(): void
  /** Asks for the permission to reach the chosen account's CRM. */
  allow(): void
  openOptions(): void
  /** Opens the catalogue of the chosen account in a tab. */
  openCatalogue(): void
  /** Opens again after something failed. */
  retry(): void
}

/** Starts the popup on the tab that `search` names. Returns at once; the state fills as things are read. `signal` ends it. */
export function openPopup(search: string, signal: AbortSignal): Popup {
  // The popup is drawn without: the store, the reader and all that is done with them.
  const loading = import('./popup-actions.ts')
  const state = observable(firstState(Date.now(), navigator.onLine, inPrivateWindow()))
  let actions: PopupActions | null = null

  /** Actions come from what is on the screen, so the popup is open by then. */
  function run(work: (actions: PopupActions) => Promise<void>): void {
    if (actions) void work(actions).catch(error => showFailure(state, error))
  }

  async function open(): Promise<void> {
    const { openActions } = await loading
    const opened = await openActions(state, search)
    actions = opened
    opened.poke(false)
    const { tab, browse } = state.get()
    const { openKey } = browse
    if (tab === 'leads') run(again => (openKey === null ? again.openLeads() : again.revealLead(openKey)))
    await opened.begin()
  }

  const start = () => void open().catch(error => showFailure(state, error))
  const reread = lately(
    async () => actions?.reload(),
    error => showFailure(state, error),
    READABLE,
  )
  watch(state, reread, signal)
  start()

  return {
    state,
    showTab(tab) {
      state.update(now => ({ ...now, tab, browse: { ...now.browse, openKey: null } }))
      if (tab === 'leads') run(opened => opened.openLeads())
    },
    knowLoss() {
      state.update(now => ({ ...now, lost: null }))
      run(opened => opened.knowLoss())
    },
    knowAside() {
      state.update(now => ({ ...now, aside: null, lookedAgain: false }))
      // There may be more that was set aside.
      run(opened => opened.knowAside().then(opened.reload))
    },
    lookAgain: () => run(opened => opened.lookAgain()),
    addAnyway: () => state.update(now => ({ ...now, duplicate: null })),
    showLead(key) {
      state.update(now => ({ ...now, tab: 'leads', browse: { ...now.browse, openKey: key } }))
      run(opened => opened.revealLead(key))
    },
    search(query) {
      // Typed before the store has answered, it is found once it has.
      state.update(now => ({ ...now, browse: { ...now.browse, query } }))
      run(opened => opened.search(query))
    },
    filter: filter => run(opened => opened.filter(filter)),
    showMore: () => run(opened => opened.showMore()),
    openLead: key => run(opened => opened.openLead(key)),
    chatAddress,
    setStatus: (key, status, actionDate) => run(opened => opened.setStatus(key, status, actionDate)),
    removeInCrm: key => run(opened => opened.removeInCrm(key)),
    saveRescueFile: () => run(opened => opened.saveRescueFile()),
    takeBackChange: key => run(opened => opened.takeBackChange(key)),
    chooseAccount: id => run(opened => opened.chooseAccount(id)),
    readAgain: whole => run(opened => opened.capture(whole)),
    readApart: () => run(opened => opened.capture(false, true)),
    paste: text => run(opened => opened.paste(text)),
    typeIt: () => run(opened => opened.typeIt()),
    edit: change => run(opened => opened.edit(change)),
    save: () => run(opened => opened.save()),
    tick: (key, ticked) => run(opened => opened.tick(key, ticked)),
    tickAll: () => run(opened => opened.tickAll()),
    openOrder: key => run(opened => opened.openOrder(key)),
    editOrder: (key, change) => run(opened => opened.editOrder(key, change)),
    backToReview: done => run(opened => opened.backToReview(done)),
    saveReview: () => run(opened => opened.saveReview()),
    undoReview: () => run(opened => opened.undoReview()),
    showRest: () => run(opened => opened.showRest()),
    act: (action, clientRef, account) => run(opened => opened.act(action, clientRef, account)),
    tryNow: () => run(async opened => opened.poke(true)),
    allow: () => {
      const account = state.get().shop?.account
      if (account) void requestAccess(account.baseUrl).then(() => run(opened => opened.reload()))
    },
    openCatalogue: () => void browser.tabs.create({ url: browser.runtime.getURL('options.html#catalogue') }),
    openOptions: () => void browser.runtime.openOptionsPage(),
    retry: start,
  }
}

/** Keeps the state true while the popup is open: stored changes, the clock, the line. */
function watch(state: Observable<PopupState>, reread: () => void, signal: AbortSignal): void {
  onChange(reread, signal)
  const line = () => state.update(now => ({ ...now, online: navigator.onLine }))
  addEventListener('online', line, { signal })
  addEventListener('offline', line, { signal })
  const clock = setInterval(() => state.update(now => tick(now, Date.now())), 1000)
  signal.addEventListener('abort', () => clearInterval(clock), { once: true })
}

/** A second later: countdowns run, and a toast whose time is over goes. */
export function tick(state: PopupState, now: number): PopupState {
  const { told } = state
  const over = told !== null && 'until' in told && told.until <= now
  return { ...state, now, told: over ? null : told }
}
