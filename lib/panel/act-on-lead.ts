import { type LeadView, triesInVain } from '../lead/lead-state.ts'
import { type Change, confirmPresent, discardLead, editLead, holdLead, sendNow } from '../store/change-lead.ts'
import { LONGEST_WAIT } from '../store/due-run.ts'
import { findLead } from '../store/list-leads.ts'
import { adopt } from './adopt.ts'
import { showForm, showLead } from './fill-form.ts'
import { keepDraft } from './keep-draft.ts'
import { accountFor, type PopupContext } from './popup-context.ts'
import { written } from './written.ts'

/** What a person may do with a stored lead; see the list of leads for when. */
export type LeadAction = 'undo' | 'send' | 'fix' | 'there' | 'again' | 'adopt' | 'discard' | 'reopen' | 'edit' | 'number'

/**
 * Does it, and says so when it came too late: the lead's request is under way, or it is in the CRM. `account`: who adopts; without
 * it, the chosen one.
 */
export async function actOnLead(context: PopupContext, action: LeadAction, clientRef: string, account?: string): Promise<void> {
  // As it is stored now: the list shows it as it was, and its number as people write it.
  const view = await findLead(context.store, clientRef)
  if (!view) return
  if (action === 'fix' || action === 'reopen' || action === 'edit' || action === 'number') return fix(context, view)
  if (action === 'undo') return undo(context, view)
  const change = await written(context, action === 'adopt' ? adopt(context, view.lead, account) : work(context, action, view))
  if (change !== null && change !== 'done') tellTooLate(context)
  if (action !== 'discard' && action !== 'there') context.poke(action === 'send')
}

async function work(
  context: PopupContext,
  action: Exclude<LeadAction, 'fix' | 'reopen' | 'edit' | 'number' | 'undo' | 'adopt'>,
  { lead }: LeadView,
): Promise<Change> {
  const { store } = context
  const now = context.now()
  switch (action) {
    case 'send':
      return sendNow(store, lead.clientRef, now)
    case 'there':
      return confirmPresent(store, lead.clientRef, now)
    case 'again':
      return editLead(store, { ...lead, account: accountFor(context, lead) }, now)
    case 'discard':
      return discardLead(store, lead.clientRef, now)
  }
}

/** Opens a lead to change it, and keeps it here meanwhile; one that has left already cannot be changed. */
async function fix(context: PopupContext, { lead, receipt }: LeadView): Promise<void> {
  const held = await written(context, holdLead(context.store, lead.clientRef, context.now() + LONGEST_WAIT))
  if (held === 'under-way' || held === 'in-crm') return tellTooLate(context)
  context.state.update(now => ({ ...now, tab: 'capture' }))
  await showLead(context, lead, triesInVain(receipt) === null ? receipt.errors : [])
}

/** Takes a lead back before it leaves: its form comes up again as it was, nothing typed is lost. */
async function undo(context: PopupContext, { lead }: LeadView): Promise<void> {
  const { told } = context.state.get()
  const change = await written(context, discardLead(context.store, lead.clientRef, context.now()))
  if (change === null) return
  if (change !== 'done') return tellTooLate(context)
  context.state.update(now => ({ ...now, told: null, tab: 'capture' }))
  if (told?.kind !== 'saved' || told.clientRef !== lead.clientRef) return showLead(context, lead, [])
  showForm(context, { ...told.form, instead: lead.clientRef })
  await keepDraft(context, told.form)
}

const tellTooLate = ({ state }: PopupContext) => state.update(now => ({ ...now, told: { kind: 'too-late' } }))
