import type { LeadView } from '../lead/lead-state.ts'
import { duplicateOf } from './find-duplicate.ts'
import { openForm, type PopupContext } from './popup-context.ts'

/** Looks for a lead with the same number whenever a form comes up or its number or account changes. What is found is told beside the form; nothing waits for it. Returns what stops it. */
export function watchDuplicates(context: PopupContext): () => void {
  const { state } = context
  let asked: string | null = null
  return state.subscribe(() => {
    const capture = openForm(context)
    const now = capture && [capture.key, state.get().shop?.account?.id, capture.form.fields.phone.text].join('\n')
    if (now === asked) return
    asked = now
    if (state.get().duplicate) state.update(before => ({ ...before, duplicate: null }))
    if (!capture) return
    const tell = (duplicate: LeadView | null) => {
      if (duplicate && asked === now) state.update(before => ({ ...before, duplicate }))
    }
    // Without an answer of the store nothing is told: the form goes on without it.
    void duplicateOf(context, capture).then(tell, () => {})
  })
}
