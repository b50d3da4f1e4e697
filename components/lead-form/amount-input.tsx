import type { ComponentChildren } from 'preact'
import type { FormSession } from './form-session.ts'

export interface AmountInputProps {
  /** Its name for screen readers; without it a label of the page points at `id`. */
  label?: string
  id?: string
  path: string
  text: string
  session: FormSession
  onType(text: string): void
  children?: ComponentChildren
}

/** An amount as typed, in major units; as wide as what stands in it. */
export function AmountInput({ label, id, path, text, session, onType, children }: AmountInputProps) {
  return (
    <span class="unit">
      {children}
      <input
        id={id}
        aria-label={label}
        inputMode="decimal"
        autoComplete="off"
        dir="ltr"
        aria-invalid={session.complaintAt(path) !== null}
        data-path={path}
        style={{ inlineSize: `calc(${Math.min(12, text.length)}ch + 12px)` }}
        value={text}
        onInput={event => onType(event.currentTarget.value)}
        onBlur={() => session.visit(path)}
        onFocus={event => event.currentTarget.select()}
      />
    </span>
  )
}
