import { keepNewLeads, newLead } from '../capture/new-lead.ts'
import { reviewRows } from '../lead/review-rows.ts'
import { undoWindow } from '../settings/schema.ts'
import { discardLeads } from '../store/change-lead.ts'
import { forgetDiscarded } from '../store/purge.ts'
import { isKept } from './kept-review.ts'
import { type PopupContext, shopOf, showCapture } from './popup-context.ts'
import type { ListedOrder, ReviewCapture } from './popup-state.ts'
import { draftOfOrder, keepOrder } from './review-orders.ts'
import { written } from './written.ts'

/**
 * Adds all ticked orders of the list in one transaction, with one time to take them back. The chat counts as read to its end only
 * when none of its orders is left: those that are, are read again next time.
 */
export async function saveReview(context: PopupContext): Promise<void> {
  const { capture: review } = context.state.get()
  if (review.stage !== 'review' || review.saving) return
  const rows = reviewRows(review)
  const added = rows.filter(({ ticked }) => ticked)
  if (added.length === 0) return
  showCapture(context, { ...review, saving: true })
  const settings = await context.settings()
  const capturedAt = context.now()
  const shop = shopOf(context)
  const { conversation, thread } = review
  const making = () => ({ shop, phones: context.phones, clientRef: context.newId(), capturedAt, thread, awaits: false })
  const leads = added.map(({ form }) => newLead(form, conversation, making()))
  const local = shop.account === null
  const until = local ? capturedAt : capturedAt + undoWindow(settings)
  const rest = review.orders.filter(order => !added.some(({ key }) => key === order.key))
  const isRead = rows.every(({ ticked, captured }) => ticked || captured !== null)
  const drafts = added.map(({ key }) => draftOfOrder(review, key))
  const keeping = keepNewLeads(context.store, leads, { conversation: isRead ? conversation : null, drafts, notBefore: until })
  if (
    (await written(
      context,
      keeping.then(() => true),
    )) === null
  )
    return showCapture(context, review)
  const clientRefs = leads.map(({ clientRef }) => clientRef)
  for (const clientRef of review.instead) await forgetDiscarded(context.store, clientRef)
  const told = until > capturedAt ? ({ kind: 'saved-many', clientRefs, savedAt: capturedAt, until, review } as const) : null
  context.state.update(before => ({ ...before, now: capturedAt, told: local ? { kind: 'saved-local' } : told }))
  // Read again, they stand in the list again, and nobody wants them twice
  const chosen = { ...review.chosen, ...Object.fromEntries(added.map(({ key }) => [key, false])) }
  const left: ReviewCapture | null = rest.length === 0 ? null : { ...review, orders: rest, chosen, at: null, captured: {}, instead: [] }
  showCapture(context, { stage: 'saved-many', clientRefs, local, rest: left })
  if (isKept(conversation)) await context.kept.write(left && { conversation, thread, chosen })
  context.poke(false)
}

/** Whether a person changed anything in it. */
const isMended = ({ form, linesTouched, feeTouched }: ListedOrder): boolean =>
  linesTouched || feeTouched || Object.values(form.fields).some(({ typed }) => typed)

/** Takes all leads that were added together back before they leave: the list comes up again as it was. */
export async function undoReview(context: PopupContext): Promise<void> {
  const { told } = context.state.get()
  if (told?.kind !== 'saved-many') return
  const { clientRefs, review } = told
  const change = await written(context, discardLeads(context.store, clientRefs, context.now()))
  if (change === null) return
  if (change !== 'done') return context.state.update(now => ({ ...now, told: { kind: 'too-late' } }))
  context.state.update(now => ({ ...now, told: null, tab: 'capture' }))
  showCapture(context, { ...review, captured: {}, instead: clientRefs })
  for (const order of review.orders.filter(isMended)) await keepOrder(context, review, order)
}

/** Shows the orders of the list that were not added. */
export function showRest(context: PopupContext): void {
  const { capture } = context.state.get()
  if (capture.stage === 'saved-many' && capture.rest) showCapture(context, capture.rest)
}
