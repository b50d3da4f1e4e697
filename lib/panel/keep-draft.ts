import { saveDraft } from '../store/drafts.ts'
import { type PopupContext, written } from './popup-context.ts'
import type { FormCapture } from './popup-state.ts'

/** Keeps a form that is not saved yet; a page that names nobody has no place to keep it under. */
export async function keepDraft(context: PopupContext, { draft: thread, form, linesTouched, feeTouched }: FormCapture): Promise<void> {
  if (thread === null) return
  await written(context, saveDraft(context.store, { thread, form, linesTouched, feeTouched, savedAt: context.now() }))
}
