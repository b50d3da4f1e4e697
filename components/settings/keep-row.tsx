import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { Select } from './select.tsx'
import { SettingRow } from './setting-row.tsx'

export interface KeepRowProps {
  /** How long leads that are done with are kept here, in days. */
  keepDays: number
  onKeepDays(days: number): void
}

const CHOICES = [7, 30, 90, 365]

/** How long leads stay on this device once they are in the CRM or discarded. */
export function KeepRow({ keepDays, onKeepDays }: KeepRowProps) {
  const id = useId()
  const days = CHOICES.includes(keepDays) ? CHOICES : [...CHOICES, keepDays].sort((one, other) => one - other)
  const options = days.map(count => ({ value: String(count), label: t('days', { count }) }))
  return (
    <SettingRow label={t('optionsKeep')} control={id} help={{ id: `${id}-help`, content: t('optionsKeepHelp') }}>
      <Select id={id} value={String(keepDays)} options={options} onChange={value => onKeepDays(Number(value))} />
    </SettingRow>
  )
}
