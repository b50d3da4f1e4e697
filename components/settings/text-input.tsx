export interface TextInputProps {
  id: string
  value: string
  /** Dots from the first letter. */
  secret?: boolean
  /** Addresses, tokens and figures read from left to right in every language. */
  ltr?: boolean
  placeholder?: string
  inputMode?: 'text' | 'decimal' | 'url'
  describedBy?: string | undefined
  invalid?: boolean
  /** What stands behind the text, like a currency. */
  unit?: string
  onInput(value: string): void
  onLeave?(): void
}

/** One line of text in a box. Its label points to `id`. */
export function TextInput({
  id,
  value,
  secret = false,
  ltr,
  placeholder = '',
  inputMode = 'text',
  describedBy,
  invalid = false,
  unit,
  onInput,
  onLeave,
}: TextInputProps) {
  return (
    <span class={`input${invalid ? ' wrong' : ''}`}>
      <input
        id={id}
        {...(secret ? { type: 'password' as const } : { type: 'text' as const })}
        value={value}
        dir={ltr ? 'ltr' : undefined}
        placeholder={placeholder}
        inputMode={inputMode}
        aria-describedby={describedBy}
        autoComplete="off"
        spellcheck={false}
        aria-invalid={invalid}
        onInput={event => onInput(event.currentTarget.value)}
        onBlur={() => onLeave?.()}
      />
      {unit && <span>{unit}</span>}
    </span>
  )
}
