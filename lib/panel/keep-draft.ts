import { sightOf } from '../capture/thread.ts'
import { isKnownSite } from '../lead/conversation.ts'
import { saveDraft } from '../store/drafts.ts'
import type { Ties } from '../store/schema.ts'
import { noteDraft } from './draft-journal.ts'
import type { PopupContext } from './popup-context.ts'
import type { FormCapture } from './popup-state.ts'
import { written } from './written.ts'

/** Keeps a form that is not saved yet; a page that names nobody has no place to keep it under. */
export async function keepDraft(context: PopupContext, capture: FormCapture): Promise<void> {
  const { draft: thread, form, linesTouched, feeTouched } = capture
  if (thread === null) return
  const draft = { thread, form, linesTouched, feeTouched, savedAt: context.now(), ...tiesOf(capture) }
  const stored = noteDraft(context.journal, draft)
  if (
    (await written(
      context,
      saveDraft(context.store, draft).then(() => true),
    )) !== null
  )
    stored()
}

/** What the chat of a new lead is known by when its title has changed; that of a stored one goes by the lead. */
function tiesOf({ conversation, mending }: FormCapture): Ties {
  if (!conversation || mending || !isKnownSite(conversation.site)) return {}
  const { names, messages } = sightOf(conversation)
  return { names, messages }
}
