import { Icon } from '../ui/icon.tsx'

export interface SelectProps {
  id: string
  value: string
  options: readonly { value: string; label: string }[]
  onChange(value: string): void
}

/** A choice from a list. Its label points to `id`. */
export function Select({ id, value, options, onChange }: SelectProps) {
  return (
    <span class="input select">
      <select id={id} value={value} onChange={event => onChange(event.currentTarget.value)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={14} />
    </span>
  )
}
