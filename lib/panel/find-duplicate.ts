import type { LeadView } from '../lead/lead-state.ts'
import { newestWithPhone } from '../store/same-phone.ts'
import { type PopupContext, shopOfForm } from './popup-context.ts'
import type { FormCapture } from './popup-state.ts'

/** An older order of the same number is another order, ms. */
const RECENT = 7 * 24 * 60 * 60 * 1000
/** So long the CRM may take to answer before the form goes on without it, ms. */
const PATIENCE = 800

/** Tells a lead of these days with the number in the form, other than the one being mended: from here at once, else from the CRM if it answers in time. */
export async function findDuplicate(context: PopupContext, capture: FormCapture, tell: (lead: LeadView) => void): Promise<void> {
  const { store, phones, now, searchCrm } = context
  const shop = shopOfForm(context, capture)
  const phone = phones.read(capture.form.fields.phone.text, shop.country)
  if (!phone) return
  const find = () => newestWithPhone(store, phone, now() - RECENT, capture.mending?.clientRef ?? null)
  const here = await find()
  if (here) return tell(here)
  if (!shop.account) return
  await Promise.race([searchCrm(shop.account.id, phone), new Promise(resolve => setTimeout(resolve, PATIENCE))])
  const there = await find()
  if (there) tell(there)
}
