import { mergeDraft } from '../capture/merge-draft.ts'
import { formFromDraft } from '../lead/form-from-draft.ts'
import type { LeadForm } from '../lead/lead-form.ts'
import { checkCapture } from './check-capture.ts'
import { openReview } from './open-review.ts'
import { openForm, type PopupContext, shopOf, showCapture } from './popup-context.ts'
import type { ReviewCapture } from './popup-state.ts'
import { openOrder, showReview } from './review-orders.ts'

/** Whether anything in the form was read, as against typed into an empty one. */
const wasRead = ({ fields, lines }: LeadForm): boolean =>
  [...Object.values(fields), ...lines].some(({ evidence, confidence }) => evidence.length > 0 || confidence !== null)

/**
 * The open form for the account that is chosen now: what nobody touched is read anew with its catalogue, its country and its fee,
 * what a person typed stays, and its CRM's rules hold. A lead that has its account already is left alone.
 */
export async function refillForm(context: PopupContext): Promise<void> {
  const review = openReview(context.state.get())
  if (review) return refillReview(context, review)
  const before = openForm(context)
  if (!before || before.bound) return
  const shop = shopOf(context)
  const read = before.conversation && wasRead(before.form) ? await context.understand(before.conversation, shop) : []
  const now = openForm(context)
  if (!now || now.key !== before.key) return
  const showPhone = (e164: string) => context.phones.show(e164, shop.country)
  // A lead that stays on this device may go to any account later: what one catalogue knew of it is worth keeping.
  const linesTouched = now.linesTouched || shop.account === null
  const form = mergeDraft(formFromDraft(read[0] ?? null, { ...shop, showPhone }), { ...now, linesTouched })
  showCapture(context, { ...now, form, ...checkCapture(context, { ...now, form }) })
}

/** The same for a list of orders; the one whose form is open stays open. What is there already is looked for anew. */
async function refillReview(context: PopupContext, review: ReviewCapture): Promise<void> {
  const open = openForm(context)?.list?.key
  const drafts = await context.understand(review.conversation, shopOf(context))
  const now = openReview(context.state.get())
  if (now?.conversation !== review.conversation) return
  await showReview(context, now, drafts, { ...now, captured: {} })
  if (open !== undefined) openOrder(context, open)
}
