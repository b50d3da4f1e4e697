import { browser } from '../browser.ts'
import { isChat } from '../capture/join-readings.ts'
import { readKept } from '../capture/kept-reading.ts'
import type { Conversation } from '../lead/conversation.ts'
import type { ReviewCapture } from './popup-state.ts'

/** Whether a list of it is kept: a chat shows but a part of itself at a time, and pasted text is nowhere to be read again. */
export const isKept = (conversation: Conversation): boolean => isChat(conversation) || conversation.site === 'paste'

/** What readings of one chat, or a pasted text, added up to, what its contact is kept under, and what a person ticked in it by key. */
export type KeptReview = Pick<ReviewCapture, 'conversation' | 'thread' | 'chosen'>

/** Keeps the list of a tab while the popup is closed. Neither throws: a list that could not be kept is read anew. */
export interface ReviewKeeper {
  read(): Promise<KeptReview | null>
  /** Null forgets it. */
  write(kept: KeptReview | null): Promise<void>
}

/** Kept in memory (`storage.session`), for as long as the browser runs: what a person typed is kept as drafts, on the disk. */
export function reviewKeeper(tab: number | null): ReviewKeeper {
  const key = `review:${tab}`
  return {
    async read() {
      if (tab === null) return null
      const stored = await browser.storage.session.get(key).catch(() => ({}) as Record<string, unknown>)
      return readKept(stored[key])
    },
    async write(kept) {
      if (tab === null) return
      const { session } = browser.storage
      // A chat that is larger than what browsers keep there is read anew.
      await (kept ? session.set({ [key]: kept }) : session.remove(key)).catch(() => {})
    },
  }
}
