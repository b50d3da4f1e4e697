import * as z from 'zod/mini'
import { formSchema } from '../lead/form-schema.ts'
import { type Store, write } from './open-store.ts'
import type { StoredDraft, ThreadMark } from './schema.ts'

/**
 * Keeps a form that was not saved yet, so that closing the popup loses nothing. Relaxed: it is called with each key, must be
 * quicker than the next one, and outlives a killed browser all the same (RELIABILITY finding 6). Throws StoreFailure.
 */
export async function saveDraft(store: Store, draft: StoredDraft): Promise<void> {
  await write(store, ['drafts'], tx => tx.objectStore('drafts').put(draft), 'relaxed')
}

const draftSchema = z.object({ thread: z.string(), form: formSchema, linesTouched: z.boolean(), feeTouched: z.boolean() })

/** Whether it is a draft that a form can be filled from. */
export const isDraft = (kept: unknown): kept is StoredDraft => draftSchema.safeParse(kept).success

/** The form that was left under this name; null when there is none, or what is there is damaged: then the chat is read anew. */
export async function readDraft(store: Store, thread: string): Promise<StoredDraft | null> {
  const kept = await store.get('drafts', thread)
  return isDraft(kept) ? kept : null
}

/** How far this contact's chat was captured, or null. */
export async function readMark(store: Store, thread: string): Promise<ThreadMark | null> {
  return (await store.get('threads', thread)) ?? null
}
