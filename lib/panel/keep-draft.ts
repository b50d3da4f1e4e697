import { sightOf } from '../capture/thread.ts'
import { isKnownSite } from '../lead/conversation.ts'
import { saveDraft } from '../store/drafts.ts'
import type { Ties } from '../store/schema.ts'
import { noteDraft } from './draft-journal.ts'
import type { PopupContext } from './popup-context.ts'
import type { FormCapture } from './popup-state.ts'
import { written } from './written.ts'

/** What is kept of a form. */
type Leaving = Pick<FormCapture, 'draft' | 'form' | 'linesTouched' | 'feeTouched' | 'conversation' | 'mending' | 'list'>

/** Keeps a form that is not saved yet; a page that names nobody has no place to keep it under. */
export async function keepDraft(context: PopupContext, capture: Leaving): Promise<void> {
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

/** What the chat of a new lead is known by when its title has changed; that of a stored one goes by the lead, and an order of a list is not the chat. */
function tiesOf({ conversation, mending, list }: Leaving): Ties {
  if (!conversation || mending || list || !isKnownSite(conversation.site)) return {}
  const { names, messages } = sightOf(conversation)
  return { names, messages }
}
