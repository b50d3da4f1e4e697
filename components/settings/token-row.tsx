import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { SettingRow } from './setting-row.tsx'
import { TextInput } from './text-input.tsx'

export interface TokenRowProps {
  value: string
  placeholder: string
  /** The last letters of the stored token; null when none is stored. */
  storedEnd: string | null
  problem: string | undefined
  /** What stood in the form is stored now. */
  saved: boolean
  onInput(value: string): void
  onLeave(): void
}

const DOTS = '•'.repeat(24)

/** The secret. A stored one shows its end only and can be replaced, never read again; one that is typed is dots from the first letter. */
export function TokenRow({ value, placeholder, storedEnd, problem, saved, onInput, onLeave }: TokenRowProps) {
  const id = useId()
  const [replacing, setReplacing] = useState(false)
  const row = useRef<HTMLSpanElement>(null)
  const masked = storedEnd !== null && !replacing && value === ''
  const help = { id: `${id}-help`, content: t('optionsTokenHelp') }
  useLayoutEffect(() => {
    if (replacing) row.current?.querySelector('input')?.focus()
  }, [replacing])
  // The new one is the stored one now, and shows its end like any other.
  useLayoutEffect(() => {
    if (saved) setReplacing(false)
  }, [saved])
  const turn = () => {
    setReplacing(masked)
    if (!masked) onInput('')
  }
  return (
    <SettingRow label={t('optionsToken')} control={id} problem={problem} help={help}>
      <span class="line" ref={row}>
        {masked ? (
          <span class="input grow">
            <input id={id} dir="ltr" readOnly value={DOTS + storedEnd} aria-describedby={help.id} />
          </span>
        ) : (
          <TextInput
            id={id}
            secret
            ltr
            value={value}
            placeholder={placeholder}
            invalid={!!problem}
            describedBy={help.id}
            onInput={onInput}
            onLeave={onLeave}
          />
        )}
        {storedEnd !== null && (
          <button type="button" class="btn" onClick={turn}>
            {t(masked ? 'optionsReplace' : 'optionsKeepToken')}
          </button>
        )}
      </span>
    </SettingRow>
  )
}
