import type { ComponentChildren } from 'preact'
import { t } from '../../lib/i18n.ts'
import type { FormField, TextField } from '../../lib/lead/lead-form.ts'
import { FieldChoices } from './field-choices.tsx'
import { type Condition, conditionOf } from './field-condition.ts'
import { PersonLine, ReadLine, readingsOf } from './field-evidence.tsx'
import { FieldInput, inputId, noteId } from './field-input.tsx'
import { fieldWords } from './field-words.ts'
import type { FormSession } from './form-session.ts'

const grounds: Record<Condition, string> = { sure: '', doubtful: ' doubt', missing: ' missing', refused: ' bad', typed: '', plain: '' }

export const groundOf = (condition: Condition): string => grounds[condition]

export interface FieldView {
  field: FormField
  condition: Condition
  complaint: string | null
}

/** How one field stands now. */
export function viewField(name: TextField, session: FormSession): FieldView {
  const field = session.form.fields[name]
  const complaint = session.complaintAt(name)
  const lookedFor = session.conversation !== null && fieldWords[name].ask !== null
  return { field, complaint, condition: conditionOf(field, complaint !== null, lookedFor) }
}

export interface FieldRowProps {
  name: TextField
  session: FormSession
  /** What is said under an empty value in the place of "not in the chat". */
  says?: string | null
  /** What helps to fill it. */
  children?: ComponentChildren
}

/** Label, value, and under it where the value comes from. */
export function FieldRow({ name, session, says, children }: FieldRowProps) {
  const { field, condition, complaint } = viewField(name, session)
  return (
    <div class={`f${groundOf(condition)}`}>
      <label for={inputId(name)}>{t(fieldWords[name].label)}</label>
      <div>
        <FieldInput name={name} session={session} condition={condition} />
        <div id={noteId(name)}>
          <ReadLine name={name} readings={readingsOf(field, condition)} conversation={session.conversation} />
          {says ? <p class="small muted">{says}</p> : <PersonLine field={field} condition={condition} complaint={complaint} />}
        </div>
        {children}
        <FieldChoices name={name} session={session} condition={condition} />
      </div>
    </div>
  )
}
