import { type Conversation, isKnownSite } from '../lead/conversation.ts'
import { readMark } from '../store/drafts.ts'
import type { Store } from '../store/open-store.ts'
import { pinnedThread } from '../store/pinned-thread.ts'
import { type ChatInSight, newMessages, sightOf, threadOf } from './thread.ts'

/** What of a conversation was not captured before, how many messages were, and the name its contact is kept under. */
export interface FreshPart {
  conversation: Conversation
  leftOut: number
  thread: string | null
}

/** The conversation from where its last capture ended; `whole`: all of it. */
export async function freshPart(store: Store, conversation: Conversation, whole: boolean): Promise<FreshPart> {
  const thread = await firstThread(store, conversation)
  const mark = whole || thread === null ? null : await readMark(store, thread)
  const { fresh, leftOut } = newMessages(conversation, mark?.lastMessage ?? null)
  return { conversation: fresh, leftOut, thread }
}

/** The name that a chat's contact was first kept under here, or else the one it has now. */
export async function firstThread(store: Store, chat: ChatInSight): Promise<string | null> {
  const pinned = isKnownSite(chat.site) ? await pinnedThread(store, sightOf(chat)) : null
  return pinned ?? threadOf(chat)
}
