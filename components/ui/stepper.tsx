import { Icon } from './icon.tsx'
import { useTypedNumber } from './use-typed-number.ts'

export interface StepperProps {
  value: number
  /** Names of the number and of its two buttons. `less` at 1 is the name of the removal. */
  label: string
  less: string
  more: string
  /** Names the place in the form that problems speak of. */
  path: string
  invalid: boolean
  onChange(value: number): void
  /** One less than one. */
  onRemove(): void
  onBlur(): void
}

const steps: Record<string, number> = { '+': 1, ArrowUp: 1, '-': -1, ArrowDown: -1 }

/** A quantity: − and +, the same keys, the arrows, or a typed number. What is typed and is no number is put back on leaving. */
export function Stepper({ value, label, less, more, path, invalid, onChange, onRemove, onBlur }: StepperProps) {
  const { text, type, step, settle } = useTypedNumber(value, onChange)
  const press = (event: KeyboardEvent) => {
    const by = steps[event.key]
    if (by === undefined) return
    event.preventDefault()
    step(by)
  }
  const leave = () => {
    settle()
    onBlur()
  }
  return (
    <div class={`step${invalid ? ' bad' : ''}`}>
      <button type="button" aria-label={less} onClick={() => (value <= 1 ? onRemove() : step(-1))}>
        <Icon name={value <= 1 ? 'bin' : 'minus'} size={12} />
      </button>
      <input
        role="spinbutton"
        inputMode="numeric"
        autoComplete="off"
        dir="ltr"
        aria-label={label}
        aria-valuenow={value}
        aria-invalid={invalid}
        data-path={path}
        value={text}
        style={{ inlineSize: `${text.length}ch` }}
        onInput={event => type(event.currentTarget.value)}
        onKeyDown={press}
        onBlur={leave}
        onFocus={event => event.currentTarget.select()}
      />
      <button type="button" aria-label={more} onClick={() => step(1)}>
        <Icon name="plus" size={12} />
      </button>
    </div>
  )
}
