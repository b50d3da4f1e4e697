import { hasAccess } from '../host-access.ts'
import type { LeadForm } from '../lead/lead-form.ts'
import { changeSettings } from '../settings/settings.ts'
import { actOnLead, type LeadAction } from './act-on-lead.ts'
import { capturePasted, captureTab, typeByHand } from './capture-tab.ts'
import type { Observable } from './observable.ts'
import { connectPopup } from './popup-connection.ts'
import type { PopupState } from './popup-state.ts'
import { recheck } from './recheck.ts'
import { refresh } from './refresh.ts'
import { editForm, saveForm } from './save-form.ts'

/** What the popup does once the store is open. Everything may throw; results show in the state. */
export interface PopupActions {
  reload(): Promise<void>
  capture(whole: boolean): Promise<void>
  paste(text: string): Promise<void>
  typeIt(): Promise<void>
  edit(change: (form: LeadForm) => LeadForm): Promise<void>
  save(): Promise<void>
  act(action: LeadAction, clientRef: string): Promise<void>
  chooseAccount(id: string | null): Promise<void>
  poke(hurry: boolean): void
}

/** Opens the store and what else the popup works with. Throws StoreFailure. */
export async function openActions(state: Observable<PopupState>, search: string): Promise<PopupActions> {
  const context = await connectPopup(state, search)
  const reload = () => refresh(context, hasAccess)
  return {
    reload,
    capture: whole => captureTab(context, whole),
    paste: text => capturePasted(context, text),
    typeIt: () => typeByHand(context),
    edit: change => editForm(context, change),
    save: () => saveForm(context),
    act: (action, clientRef) => actOnLead(context, action, clientRef),
    async chooseAccount(account) {
      await changeSettings({ account })
      await reload()
      recheck(context)
    },
    poke: context.poke,
  }
}
