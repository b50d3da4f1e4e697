import { useId, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { Ltr } from '../ui/ltr.tsx'
import { Cross } from './cross.tsx'
import { SettingRow } from './setting-row.tsx'

export interface OwnNumbersRowProps {
  /** As typed. */
  numbers: readonly string[]
  /** Places of those that are no phone numbers. */
  bad: readonly number[]
  problem: string | undefined
  onChange(numbers: string[]): void
}

/** The shop's own numbers, which are never a customer's. Enter adds what is typed, as does leaving; several may be pasted at once. */
export function OwnNumbersRow({ numbers, bad, problem, onChange }: OwnNumbersRowProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const add = () => {
    const more = typed
      .split(/[,;،\n]/)
      .map(number => number.trim())
      .filter(number => number !== '' && !numbers.includes(number))
    setTyped('')
    if (more.length > 0) onChange([...numbers, ...new Set(more)])
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Backspace' && typed === '' && numbers.length > 0) onChange(numbers.slice(0, -1))
    if (event.key !== 'Enter' || typed.trim() === '') return
    event.preventDefault()
    add()
  }
  return (
    <SettingRow label={t('optionsOwnNumbers')} problem={problem} help={{ id: `${id}-help`, content: t('optionsOwnNumbersHelp') }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need its legend inside the box */}
      <div class={`input numbers${problem ? ' wrong' : ''}`} role="group" aria-label={t('optionsOwnNumbers')}>
        {numbers.map((number, index) => (
          <span class={`tagx${bad.includes(index) ? ' wrong' : ''}`} key={number}>
            <Ltr>{number}</Ltr>
            <button
              type="button"
              aria-label={t('optionsRemoveNumber', { number })}
              onClick={() => onChange(numbers.filter(other => other !== number))}
            >
              <Cross />
            </button>
          </span>
        ))}
        <input
          inputMode="tel"
          autoComplete="off"
          dir="ltr"
          placeholder={t('optionsAddNumber')}
          aria-label={t('optionsAddNumber')}
          aria-describedby={`${id}-help`}
          aria-invalid={!!problem}
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={add}
        />
      </div>
    </SettingRow>
  )
}
