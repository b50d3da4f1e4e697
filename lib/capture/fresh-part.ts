import type { Conversation } from '../lead/conversation.ts'
import { readMark } from '../store/drafts.ts'
import type { Store } from '../store/open-store.ts'
import { newMessages, threadOf } from './thread.ts'

/** What of a conversation was not captured before, how many messages were, and the name its contact is kept under. */
export interface FreshPart {
  conversation: Conversation
  leftOut: number
  thread: string | null
}

/** The conversation from where its last capture ended; `whole`: all of it. */
export async function freshPart(store: Store, conversation: Conversation, whole: boolean): Promise<FreshPart> {
  const thread = threadOf(conversation)
  const mark = whole || thread === null ? null : await readMark(store, thread)
  const { fresh, leftOut } = newMessages(conversation, mark?.lastMessage ?? null)
  return { conversation: fresh, leftOut, thread }
}
