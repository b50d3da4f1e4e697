import { isDraft, saveDraft } from '../store/drafts.ts'
import type { Store } from '../store/open-store.ts'
import type { StoredDraft } from '../store/schema.ts'
import { StoreFailure } from '../store/store-failure.ts'

const KEY = 'draft'

/**
 * Notes the newest draft at once: IndexedDB answers later, and a popup that is closed right after a key has no later. Returns what
 * to call when the store has it.
 */
export function noteDraft(storage: Storage, draft: StoredDraft): () => void {
  const note = JSON.stringify(draft)
  storage.setItem(KEY, note)
  return () => {
    if (storage.getItem(KEY) === note) storage.removeItem(KEY)
  }
}

/** Stores the draft that a popup noted and could not store any more. On a full disk the note stays where it is; a damaged one is nothing to keep. */
export async function recoverDraft(storage: Storage, store: Store): Promise<void> {
  const note = storage.getItem(KEY)
  if (note === null) return
  try {
    const draft = parsed(note)
    if (isDraft(draft)) await saveDraft(store, draft)
    storage.removeItem(KEY)
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
  }
}

function parsed(note: string): unknown {
  try {
    return JSON.parse(note)
  } catch {
    return null
  }
}
