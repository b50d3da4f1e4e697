import { freshPart } from '../capture/fresh-part.ts'
import { askLine } from '../lead/ask-line.ts'
import type { Conversation } from '../lead/conversation.ts'
import { readDraft } from '../store/drafts.ts'
import { newestOfThread } from '../store/thread-lead.ts'
import { showDraft } from './fill-form.ts'
import { joinNumber } from './join-number.ts'
import { pastedConversation } from './pasted.ts'
import { type PopupContext, shopOf, showCapture } from './popup-context.ts'

/**
 * Reads the tab and fills the form with what it says; `whole` takes in what was captured before, `apart` makes it a new order though a
 * lead of this chat waits for the number that it says now.
 */
export async function captureTab(context: PopupContext, whole: boolean, apart = false): Promise<void> {
  showCapture(context, { stage: 'reading' })
  const read = await context.read()
  if (!read.ok) {
    context.state.update(now => ({ ...now, source: null }))
    showCapture(context, { stage: 'unreadable', reason: read.reason })
    return
  }
  await capture(context, read.conversation, whole, apart)
}

/** Fills the form from text that a person pasted. */
export function capturePasted(context: PopupContext, text: string): Promise<void> {
  return capture(context, pastedConversation(text, new Date(context.now()).toISOString()), true, true)
}

/** Opens an empty form, with what is known of the contact. */
export function typeByHand(context: PopupContext): Promise<void> {
  const { source } = context.state.get()
  return showDraft(context, null, source?.conversation ?? null, source?.thread ?? null)
}

async function capture(context: PopupContext, conversation: Conversation, whole: boolean, apart: boolean): Promise<void> {
  const { conversation: fresh, leftOut, thread } = await freshPart(context.store, conversation, whole)
  context.state.update(now => ({ ...now, source: { conversation: fresh, leftOut, thread, askLine: askLine(conversation) } }))
  const [draft = null] = await context.understand(fresh, shopOf(context))
  if (thread !== null && !apart && (await joinNumber(context, { conversation, thread, fresh: draft }))) return
  const begun = thread === null ? null : await readDraft(context.store, thread)
  if (draft || begun) return showDraft(context, draft, fresh, thread)
  const captured = thread === null || leftOut === 0 ? null : await newestOfThread(context.store, thread)
  showCapture(context, { stage: 'empty', read: fresh.messages.length, conversation: fresh, captured })
}
