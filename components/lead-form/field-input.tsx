import { t } from '../../lib/i18n.ts'
import type { TextField } from '../../lib/lead/lead-form.ts'
import { setText } from './edit-form.ts'
import type { Condition } from './field-condition.ts'
import { fieldWords } from './field-words.ts'
import type { FormSession } from './form-session.ts'

export interface FieldInputProps {
  name: TextField
  session: FormSession
  condition: Condition
}

export const inputId = (name: TextField) => `lead-${name}`
export const noteId = (name: TextField) => `lead-${name}-note`

const arrows: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** The value itself. Down and Up go through the other readings, if there are any. */
export function FieldInput({ name, session, condition }: FieldInputProps) {
  const { text, candidates } = session.form.fields[name]
  const { ask } = fieldWords[name]
  const isPhone = name === 'phone' || name === 'secondPhone'
  const set = (value: string) => session.edit(name, setText(name, value))
  const press = (event: KeyboardEvent) => {
    const by = arrows[event.key]
    if (by === undefined || candidates.length < 2) return
    event.preventDefault()
    const next = candidates.at((candidates.indexOf(text) + by) % candidates.length)
    if (next !== undefined) set(next)
  }
  return (
    <input
      id={inputId(name)}
      type="text"
      inputMode={isPhone ? 'tel' : 'text'}
      dir={isPhone ? 'ltr' : 'auto'}
      autoComplete="off"
      spellcheck={false}
      placeholder={condition === 'missing' && ask ? t(ask) : ''}
      aria-invalid={condition === 'refused'}
      aria-describedby={noteId(name)}
      data-path={name}
      value={text}
      onInput={event => set(event.currentTarget.value)}
      onKeyDown={press}
      onBlur={() => session.visit(name)}
    />
  )
}
