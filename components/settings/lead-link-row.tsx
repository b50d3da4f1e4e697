import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { REFERENCE } from '../../lib/lead/lead-link.ts'
import { isolateLtr } from '../ui/isolate.ts'
import { SettingRow } from './setting-row.tsx'
import { TextInput } from './text-input.tsx'

export interface LeadLinkRowProps {
  value: string
  placeholder: string
  problem: string | undefined
  onInput(value: string): void
  onLeave(): void
}

/** Where the CRM shows one lead, so that a lead can be opened there from the list. */
export function LeadLinkRow({ value, placeholder, problem, onInput, onLeave }: LeadLinkRowProps) {
  const id = useId()
  return (
    <SettingRow
      label={t('optionsLeadLink')}
      control={id}
      problem={problem}
      help={{ id: `${id}-help`, content: t('optionsLeadLinkHelp', { reference: isolateLtr(REFERENCE) }) }}
    >
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
