import { formTerms } from '../capture/form-terms.ts'
import { readShop } from '../capture/shop.ts'
import { checkForm } from '../lead/check-form.ts'
import { formFromLead } from '../lead/form-from-lead.ts'
import type { Lead } from '../lead/lead.ts'
import { undoWindow } from '../settings/schema.ts'
import { type Change, editLead } from '../store/change-lead.ts'
import { showLead } from './fill-form.ts'
import { accountFor, type PopupContext } from './popup-context.ts'

/**
 * Gives a lead of this device to an account; from then on it is bound to it. Saved without rules, it may lack what the CRM asks
 * for: then the form comes up with it, and it stays on this device until that is saved.
 */
export async function adopt(context: PopupContext, lead: Lead, account: string | null = accountFor(context, lead)): Promise<Change> {
  const settings = await context.settings()
  const shop = await readShop(context.store, { ...settings, account })
  const form = formFromLead(lead, e164 => context.phones.show(e164, shop.country))
  const { meantFor: _meantFor, ...order } = lead
  if (checkForm(form, formTerms(context, shop, [])).length === 0)
    return editLead(context.store, { ...order, account }, context.now() + undoWindow(settings))
  context.state.update(now => ({ ...now, tab: 'capture' }))
  await showLead(context, lead, [], account)
  return 'done'
}
