import { findDuplicate } from '../capture/find-duplicate.ts'
import type { LeadView } from '../lead/lead-state.ts'
import { type PopupContext, shopOfForm } from './popup-context.ts'
import type { FormCapture } from './popup-state.ts'

/** A lead of these days with the number in the form, other than the one being mended; null when there is none, or no number yet. */
export async function duplicateOf(context: PopupContext, capture: FormCapture): Promise<LeadView | null> {
  const { account, country } = shopOfForm(context, capture)
  const phone = context.phones.read(capture.form.fields.phone.text, country)
  if (!phone) return null
  return findDuplicate(context, { phone, account: account?.id ?? null, except: capture.mending?.clientRef ?? null })
}
