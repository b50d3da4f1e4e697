import { t } from '../../lib/i18n.ts'
import type { TextField } from '../../lib/lead/lead-form.ts'
import { Choices } from './choices.tsx'
import { setText } from './edit-form.ts'
import type { Condition } from './field-condition.ts'
import { fieldWords } from './field-words.ts'
import type { FormSession } from './form-session.ts'

const MOST = 3

/** What a doubtful field asks. The choices stay after one was taken, to change one's mind; they go when another text is typed. */
export function FieldChoices({ name, session, condition }: { name: TextField; session: FormSession; condition: Condition }) {
  const { text, candidates } = session.form.fields[name]
  const options = candidates.slice(0, MOST)
  const chose = condition === 'typed' && options.length > 1 && options.includes(text)
  if (condition !== 'doubtful' && !chose) return null
  return (
    <Choices
      id={`lead-${name}-which`}
      question={options.length > 1 ? t(fieldWords[name].which) : t('checkThis')}
      options={options.length > 1 ? options : []}
      chosen={text}
      onChoose={option => {
        session.edit(name, setText(name, option))
        session.goTo(name)
      }}
    />
  )
}
