import { hasAccess } from '../host-access.ts'
import type { LeadForm } from '../lead/lead-form.ts'
import type { Status } from '../lead/status.ts'
import { readMirror, writeMirror } from '../settings/mirror.ts'
import { changeSettings } from '../settings/settings.ts'
import { insist } from '../store/insist.ts'
import { actOnLead, type LeadAction } from './act-on-lead.ts'
import { filterLeads, openLeads, searchLeads, showFound, showMore } from './browse-leads.ts'
import type { LeadFilter } from './browse-state.ts'
import { beginCapture, capturePasted, captureTab, typeByHand } from './capture-tab.ts'
import { openLead, removeInCrm, setStatus, takeBackChange } from './change-in-crm.ts'
import { followDatabase } from './follow-database.ts'
import { knowAside, lookAgain } from './look-again.ts'
import type { Observable } from './observable.ts'
import { connectPopup } from './popup-connection.ts'
import type { PopupContext } from './popup-context.ts'
import type { PopupState } from './popup-state.ts'
import { refillForm } from './refill-form.ts'
import { refresh } from './refresh.ts'
import { revealLead } from './reveal-lead.ts'
import { backToReview, editOrder, openOrder, tickAll, tickOrders } from './review-orders.ts'
import { editForm, saveForm } from './save-form.ts'
import { saveRescueFile } from './save-rescue-file.ts'
import { saveReview, showRest, undoReview } from './save-review.ts'
import { watchDuplicates } from './watch-duplicates.ts'
import { watchReview } from './watch-review.ts'

/** What the popup does once the store is open. Everything may throw; results show in the state. */
export interface PopupActions {
  reload(): Promise<void>
  begin(): Promise<void>
  capture(whole: boolean, apart?: boolean): Promise<void>
  paste(text: string): Promise<void>
  typeIt(): Promise<void>
  edit(change: (form: LeadForm) => LeadForm): Promise<void>
  save(): Promise<void>
  tick(key: string, ticked: boolean): Promise<void>
  tickAll(): Promise<void>
  openOrder(key: string): Promise<void>
  editOrder(key: string, change: (form: LeadForm) => LeadForm): Promise<void>
  backToReview(done: boolean): Promise<void>
  saveReview(): Promise<void>
  undoReview(): Promise<void>
  showRest(): Promise<void>
  act(action: LeadAction, clientRef: string, account?: string): Promise<void>
  chooseAccount(id: string | null): Promise<void>
  openLeads(): Promise<void>
  revealLead(key: string): Promise<void>
  search(query: string): Promise<void>
  filter(filter: LeadFilter): Promise<void>
  showMore(): Promise<void>
  openLead(key: string): Promise<void>
  setStatus(key: string, status: Status, actionDate: string | null): Promise<void>
  removeInCrm(key: string): Promise<void>
  takeBackChange(key: string): Promise<void>
  saveRescueFile(): Promise<void>
  knowLoss(): Promise<void>
  knowAside(): Promise<void>
  lookAgain(): Promise<void>
  poke(hurry: boolean): void
}

/** Opens the store and what else the popup works with, and reads what is stored. Throws StoreFailure. */
export async function openActions(state: Observable<PopupState>, search: string): Promise<PopupActions> {
  const context = await insist(async () => {
    const connected = await connectPopup(state, search)
    await reloadIn(connected)
    return connected
  })
  watchDuplicates(context)
  watchReview(context)
  followDatabase(context.store)
  const reload = () => reloadIn(context)
  return {
    reload,
    begin: () => beginCapture(context),
    capture: (whole, apart) => captureTab(context, whole, apart),
    paste: text => capturePasted(context, text),
    typeIt: () => typeByHand(context),
    edit: change => editForm(context, change),
    save: () => saveForm(context),
    tick: async (key, ticked) => tickOrders(context, [key], ticked),
    tickAll: async () => tickAll(context),
    openOrder: async key => openOrder(context, key),
    editOrder: (key, change) => editOrder(context, key, change),
    backToReview: async done => backToReview(context, done),
    saveReview: () => saveReview(context),
    undoReview: () => undoReview(context),
    showRest: async () => showRest(context),
    act: (action, clientRef, account) => actOnLead(context, action, clientRef, account),
    async chooseAccount(account) {
      await changeSettings({ account })
      await reload()
      await refillForm(context)
      if (state.get().tab === 'leads') await openLeads(context)
    },
    openLeads: () => openLeads(context),
    revealLead: key => revealLead(context, key),
    search: query => searchLeads(context, query),
    filter: filter => filterLeads(context, filter),
    showMore: () => showMore(context, reload),
    openLead: key => openLead(context, key),
    setStatus: (key, status, actionDate) => setStatus(context, key, status, actionDate),
    removeInCrm: key => removeInCrm(context, key),
    async knowLoss() {
      const seen = await readMirror()
      if (seen) await writeMirror({ ...seen, lost: null })
    },
    knowAside,
    async lookAgain() {
      const looked = await lookAgain(context.store, context.now())
      if (looked === 'damaged') state.update(now => ({ ...now, lookedAgain: true }))
      else await reload()
    },
    async saveRescueFile() {
      await saveRescueFile(context.store, context.now())
      state.update(now => ({ ...now, told: { kind: 'file-saved' } }))
    },
    takeBackChange: key => takeBackChange(context, key),
    poke: context.poke,
  }
}

async function reloadIn(context: PopupContext): Promise<void> {
  context.finder.forget(() => void showFound(context).catch(() => {}))
  await refresh(context, hasAccess)
  if (context.state.get().tab === 'leads') await showFound(context)
}
