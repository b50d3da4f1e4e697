import { t } from '../../lib/i18n.ts'
import { setText } from './edit-form.ts'
import { PersonLine, ReadLine, readingsOf } from './field-evidence.tsx'
import { inputId, noteId } from './field-input.tsx'
import { groundOf, viewField } from './field-row.tsx'
import { fieldWords } from './field-words.ts'
import type { FormSession } from './form-session.ts'

/** The one field of several lines: Enter is a new line there, Ctrl+Enter saves. */
export function NoteRow({ session }: { session: FormSession }) {
  const { field, condition, complaint } = viewField('note', session)
  const press = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.currentTarget.form?.requestSubmit()
  }
  return (
    <div class={`f${groundOf(condition)}`}>
      <label for={inputId('note')}>{t(fieldWords.note.label)}</label>
      <div>
        <textarea
          id={inputId('note')}
          rows={2}
          dir="auto"
          aria-invalid={condition === 'refused'}
          aria-describedby={noteId('note')}
          data-path="note"
          value={field.text}
          onInput={event => session.edit('note', setText('note', event.currentTarget.value))}
          onKeyDown={press}
          onBlur={() => session.visit('note')}
        />
        <div id={noteId('note')}>
          <ReadLine name="note" readings={readingsOf(field, condition)} conversation={session.conversation} />
          <PersonLine field={field} condition={condition} complaint={complaint} />
        </div>
      </div>
    </div>
  )
}
