import { saveDraft } from '../store/drafts.ts'
import { noteDraft } from './draft-journal.ts'
import type { PopupContext } from './popup-context.ts'
import type { FormCapture } from './popup-state.ts'
import { written } from './written.ts'

/** Keeps a form that is not saved yet; a page that names nobody has no place to keep it under. */
export async function keepDraft(context: PopupContext, { draft: thread, form, linesTouched, feeTouched }: FormCapture): Promise<void> {
  if (thread === null) return
  const draft = { thread, form, linesTouched, feeTouched, savedAt: context.now() }
  const stored = noteDraft(context.journal, draft)
  if (
    (await written(
      context,
      saveDraft(context.store, draft).then(() => true),
    )) !== null
  )
    stored()
}
