import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { SettingRow } from './setting-row.tsx'
import { TextInput } from './text-input.tsx'

export interface UrlRowProps {
  label: string
  help: ComponentChildren
  value: string
  placeholder: string
  problem: string | undefined
  onInput(value: string): void
  onLeave(): void
}

/** A setting that is an address of the web, written from left to right in every language. */
export function UrlRow({ label, help, value, placeholder, problem, onInput, onLeave }: UrlRowProps) {
  const id = useId()
  return (
    <SettingRow label={label} control={id} problem={problem} help={{ id: `${id}-help`, content: help }}>
      <TextInput
        id={id}
        ltr
        inputMode="url"
        value={value}
        placeholder={placeholder}
        invalid={!!problem}
        describedBy={`${id}-help`}
        onInput={onInput}
        onLeave={onLeave}
      />
    </SettingRow>
  )
}
