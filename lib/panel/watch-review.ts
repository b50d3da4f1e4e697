import { findDuplicate } from '../capture/find-duplicate.ts'
import { isChat } from '../capture/join-readings.ts'
import type { LeadView } from '../lead/lead-state.ts'
import { openReview } from './open-review.ts'
import { type PopupContext, shopOf } from './popup-context.ts'

/** The CRM is asked for so many numbers of one list; beyond them, what it showed before must do. */
const MOST_ASKED = 10

/**
 * Looks, for each number of a review list, for a lead of these days, one number after the other, and keeps what readings added up
 * to and what was ticked for when the popup closes. Nothing waits for either. Returns what stops it.
 */
export function watchReview(context: PopupContext): () => void {
  const { state } = context
  let looking = false
  let written: unknown[] = [null, null]
  const missing = () => {
    const review = openReview(state.get())
    return review?.orders.find(({ phone }) => phone !== null && !(phone in review.captured))?.phone ?? null
  }
  const look = async () => {
    for (let phone = missing(); phone !== null; phone = missing()) tell(context, phone, await find(context, phone))
  }
  return state.subscribe(() => {
    const review = openReview(state.get())
    if (review && isChat(review.conversation) && written.some((part, n) => part !== [review.conversation, review.chosen][n])) {
      const { conversation, thread, chosen } = review
      void context.kept.write({ conversation, thread, chosen })
    }
    written = review ? [review.conversation, review.chosen] : [null, null]
    if (looking || missing() === null) return
    looking = true
    void look().finally(() => {
      looking = false
    })
  })
}

/** Without an answer of the store nothing is told: the list goes on without it. */
async function find(context: PopupContext, phone: string): Promise<LeadView | null> {
  const asked = Object.keys(openReview(context.state.get())?.captured ?? {}).length
  const account = asked < MOST_ASKED ? (shopOf(context).account?.id ?? null) : null
  return findDuplicate(context, { phone, account, except: null }).catch(() => null)
}

/** Notes what was found in the list that is open now, whether it stands alone or behind an order's form. */
function tell({ state }: PopupContext, phone: string, found: LeadView | null): void {
  state.update(now => {
    const review = openReview(now)
    if (!review) return now
    const next = { ...review, captured: { ...review.captured, [phone]: found } }
    const { capture } = now
    return { ...now, capture: capture.stage === 'form' && capture.list ? { ...capture, list: { ...capture.list, review: next } } : next }
  })
}
