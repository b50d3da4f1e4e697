import { formTerms } from '../capture/form-terms.ts'
import { orderKeys } from '../capture/order-keys.ts'
import { checkForm } from '../lead/check-form.ts'
import type { LeadDraft } from '../lead/lead-draft.ts'
import type { LeadForm } from '../lead/lead-form.ts'
import { reviewRows } from '../lead/review-rows.ts'
import { formOf, type Mended, showForm } from './fill-form.ts'
import { keepDraft } from './keep-draft.ts'
import { openReview } from './open-review.ts'
import { openForm, type PopupContext, shopOf, showCapture } from './popup-context.ts'
import type { ListedOrder, ReviewCapture } from './popup-state.ts'

/** What the orders of a list were read from. */
type Reading = Pick<ReviewCapture, 'conversation' | 'thread'>

/** Where the form of an order of a list is kept until the order is added. */
export const draftOfOrder = ({ conversation, thread }: Reading, key: string): string => `${thread ?? conversation.site}#${key}`

/** An order as it stands in its form, checked. */
export function orderOf(context: PopupContext, key: string, mended: Mended): ListedOrder {
  const { form, linesTouched, feeTouched } = mended
  const shop = shopOf(context)
  const phone = context.phones.read(form.fields.phone.text, shop.country)
  return { key, form, linesTouched, feeTouched, phone, problems: checkForm(form, formTerms(context, shop, [])) }
}

/** Shows the orders of a reading as a list: each as it was read, over what a person had typed into it before. */
export async function showReview(
  context: PopupContext,
  { conversation, thread }: Reading,
  drafts: readonly LeadDraft[],
  before: Partial<Pick<ReviewCapture, 'at' | 'chosen' | 'captured' | 'instead'>>,
): Promise<void> {
  const keys = orderKeys(drafts, conversation)
  const orders = await Promise.all(
    keys.map(async (key, n) =>
      orderOf(context, key, await formOf(context, drafts[n] ?? null, draftOfOrder({ conversation, thread }, key))),
    ),
  )
  const { at = null, chosen = {}, captured = {}, instead = [] } = before
  showCapture(context, { stage: 'review', conversation, thread, orders, at, chosen, captured, instead, saving: false })
}

/** Opens one order in the ordinary form; the others stay in the list behind it. */
export function openOrder(context: PopupContext, key: string): void {
  const review = openReview(context.state.get())
  const order = review?.orders.find(order => order.key === key)
  if (!review || !order) return
  const { conversation } = review
  const { form, linesTouched, feeTouched } = order
  showForm(context, { form, linesTouched, feeTouched, conversation, draft: draftOfOrder(review, key), list: { review, key } })
}

/** Goes back from an order's form to the list, with what was mended. `done`: the person is through with it, so it is ticked. */
export function backToReview(context: PopupContext, done: boolean): void {
  const capture = openForm(context)
  if (!capture?.list) return
  const { review, key } = capture.list
  const orders = review.orders.map(order => (order.key === key ? orderOf(context, key, capture) : order))
  const chosen = done ? { ...review.chosen, [key]: true } : review.chosen
  showCapture(context, { ...review, orders, chosen, at: key })
}

/** Applies one change of a person to an order in the list, and keeps it as the form's changes are kept. */
export async function editOrder(context: PopupContext, key: string, edit: (form: LeadForm) => LeadForm): Promise<void> {
  const review = openReview(context.state.get())
  const before = review?.orders.find(order => order.key === key)
  if (!review || !before) return
  const form = edit(before.form)
  const linesTouched = before.linesTouched || form.lines !== before.form.lines
  const order = orderOf(context, key, { ...before, form, linesTouched })
  showCapture(context, { ...review, orders: review.orders.map(other => (other === before ? order : other)) })
  await keepOrder(context, review, order)
}

/** Keeps an order of a list as its form would be kept. */
export function keepOrder(context: PopupContext, review: ReviewCapture, order: ListedOrder): Promise<void> {
  const draft = draftOfOrder(review, order.key)
  return keepDraft(context, { ...order, draft, conversation: review.conversation, mending: null, list: { review, key: order.key } })
}

/** Ticks or unticks orders; a tick on an incomplete one holds once it is complete. */
export function tickOrders({ state }: Pick<PopupContext, 'state'>, keys: readonly string[], ticked: boolean): void {
  state.update(now => {
    if (now.capture.stage !== 'review') return now
    const chosen = { ...now.capture.chosen, ...Object.fromEntries(keys.map(key => [key, ticked])) }
    return { ...now, capture: { ...now.capture, chosen } }
  })
}

/** Ticks every complete order, or none when all of them are ticked. */
export function tickAll(context: Pick<PopupContext, 'state'>): void {
  const { capture } = context.state.get()
  if (capture.stage !== 'review') return
  const rows = reviewRows(capture).filter(({ problems }) => problems.length === 0)
  const keys = rows.map(({ key }) => key)
  tickOrders(context, keys, !rows.every(({ ticked }) => ticked))
}
