import { freshPart } from '../capture/fresh-part.ts'
import { isChat, joinReadings } from '../capture/join-readings.ts'
import { askLine } from '../lead/ask-line.ts'
import type { Conversation } from '../lead/conversation.ts'
import { readDraft } from '../store/drafts.ts'
import { newestOfThread } from '../store/thread-lead.ts'
import { showDraft } from './fill-form.ts'
import { joinNumber } from './join-number.ts'
import type { KeptReview } from './kept-review.ts'
import { openReview } from './open-review.ts'
import { pastedConversation } from './pasted.ts'
import { type PopupContext, shopOf, showCapture } from './popup-context.ts'
import type { ReviewCapture } from './popup-state.ts'
import { showReview } from './review-orders.ts'

/** What a popup begins with: the list of pasted text that was left in it, unless something was selected since, or else what the tab shows. */
export async function beginCapture(context: PopupContext): Promise<void> {
  const kept = await context.kept.read()
  if (kept?.conversation.site !== 'paste') return captureTab(context, false)
  const read = await context.read()
  if (read.ok && read.conversation.selection !== null)
    return capture(context, read.conversation, { whole: false, apart: false, before: null })
  await capture(context, kept.conversation, { whole: true, apart: true, before: kept })
}

/**
 * Reads the tab and fills the form with what it says; `whole` takes in what was captured before, `apart` makes it a new order though a
 * lead of this chat waits for the number that it says now.
 */
export async function captureTab(context: PopupContext, whole: boolean, apart = false): Promise<void> {
  const open = openReview(context.state.get())
  showCapture(context, { stage: 'reading' })
  const read = await context.read()
  if (!read.ok) {
    context.state.update(now => ({ ...now, source: null }))
    showCapture(context, { stage: 'unreadable', reason: read.reason })
    return
  }
  const before = open ?? (await context.kept.read())
  // Who is through with pasted text wants the page
  if (open?.conversation.site === 'paste') await context.kept.write(null)
  await capture(context, read.conversation, { whole, apart, before })
}

/** Fills the form from text that a person pasted. */
export function capturePasted(context: PopupContext, text: string): Promise<void> {
  return capture(context, pastedConversation(text, new Date(context.now()).toISOString()), { whole: true, apart: true, before: null })
}

/** Opens an empty form, with what is known of the contact. */
export function typeByHand(context: PopupContext): Promise<void> {
  const { source } = context.state.get()
  return showDraft(context, null, source?.conversation ?? null, source?.thread ?? null)
}

/** How a reading is taken. `before`: the list that an earlier one gave; of the same chat, what was read then and now is taken together. */
interface Taking {
  whole: boolean
  apart: boolean
  before: (KeptReview & Partial<ReviewCapture>) | null
}

async function capture(context: PopupContext, conversation: Conversation, { whole, apart, before }: Taking): Promise<void> {
  const { conversation: part, leftOut, thread } = await freshPart(context.store, conversation, whole)
  const again = before && isAgain(before, { conversation: part, thread }) ? before : null
  const fresh = again && isChat(part) ? joinReadings(again.conversation, part) : part
  context.state.update(now => ({ ...now, source: { conversation: fresh, leftOut, thread, askLine: askLine(conversation) } }))
  const drafts = await context.understand(fresh, shopOf(context))
  // Who looks at the list of a chat has seen what waits in it, and wants more of the list.
  const isMore = again?.stage === 'review'
  if (thread !== null && !apart && !isMore && (await joinNumber(context, { conversation, thread, fresh: drafts }))) return
  if (drafts.length > 1) return showReview(context, { conversation: fresh, thread }, drafts, { ...again, at: null })
  const [draft = null] = drafts
  const begun = thread === null ? null : await readDraft(context.store, thread)
  if (draft || begun) return showDraft(context, draft, fresh, thread)
  const captured = thread === null || leftOut === 0 ? null : await newestOfThread(context.store, thread)
  showCapture(context, { stage: 'empty', read: fresh.messages.length, conversation: fresh, captured })
}

/** Whether it is the chat, or the pasted text, that the list before was read from. */
function isAgain(before: KeptReview, { conversation, thread }: Pick<KeptReview, 'conversation' | 'thread'>): boolean {
  if (isChat(conversation)) return thread !== null && before.thread === thread
  return conversation.site === 'paste' && before.conversation.site === 'paste' && textOf(before.conversation) === textOf(conversation)
}

const textOf = ({ messages }: Conversation) => messages[0]?.text
