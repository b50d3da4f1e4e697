import { findDuplicate } from '../capture/find-duplicate.ts'
import type { LeadView } from '../lead/lead-state.ts'
import { isKept } from './kept-review.ts'
import { openReview } from './open-review.ts'
import { type PopupContext, shopOf } from './popup-context.ts'

/** The CRM is asked for so many numbers of one list; beyond them, what it showed before must do. */
const MOST_ASKED = 10
/** So many numbers are looked for here at once: the list is drawn again after each time. */
const AT_ONCE = 50

/**
 * Looks, for each number of a review list, for a lead of these days, the first ones one after the other, and keeps what readings
 * added up to and what was ticked for when the popup closes. Nothing waits for either. Returns what stops it.
 */
export function watchReview(context: PopupContext): () => void {
  const { state } = context
  let looking = false
  let written: unknown[] = [null, null]
  const look = async () => {
    for (let phones = missing(context); phones.length > 0; phones = missing(context)) tell(context, await find(context, phones))
  }
  return state.subscribe(() => {
    const review = openReview(state.get())
    if (review && isKept(review.conversation) && written.some((part, n) => part !== [review.conversation, review.chosen][n])) {
      const { conversation, thread, chosen } = review
      void context.kept.write({ conversation, thread, chosen })
    }
    written = review ? [review.conversation, review.chosen] : [null, null]
    if (looking || missing(context).length === 0) return
    looking = true
    void look().finally(() => {
      looking = false
    })
  })
}

type Found = Record<string, LeadView | null>

/** Numbers of the open list that were not looked for yet. */
function missing({ state }: PopupContext): string[] {
  const review = openReview(state.get())
  return review?.orders.flatMap(({ phone }) => (phone === null || phone in review.captured ? [] : phone)) ?? []
}

/** The first of the numbers, with the CRM, or a good many of them without. Without an answer of the store nothing is told: the list goes on without it. */
async function find(context: PopupContext, phones: string[]): Promise<Found> {
  const asked = Object.keys(openReview(context.state.get())?.captured ?? {}).length
  const ask = asked < MOST_ASKED
  const account = ask ? (shopOf(context).account?.id ?? null) : null
  const looked = phones
    .slice(0, ask ? 1 : AT_ONCE)
    .map(async phone => [phone, await findDuplicate(context, { phone, account, except: null }).catch(() => null)] as const)
  return Object.fromEntries(await Promise.all(looked))
}

/** Notes what was found in the list that is open now, whether it stands alone or behind an order's form. */
function tell({ state }: PopupContext, found: Found): void {
  state.update(now => {
    const review = openReview(now)
    if (!review) return now
    const next = { ...review, captured: { ...review.captured, ...found } }
    const { capture } = now
    return { ...now, capture: capture.stage === 'form' && capture.list ? { ...capture, list: { ...capture.list, review: next } } : next }
  })
}
