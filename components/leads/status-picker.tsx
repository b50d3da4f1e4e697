import { useState } from 'preact/hooks'
import type { StatusOption } from '../../lib/crm/crm-adapter.ts'
import { t } from '../../lib/i18n.ts'
import type { Status } from '../../lib/lead/status.ts'
import { statusText } from '../../lib/status-text.ts'
import { Icon } from '../ui/icon.tsx'
import { KeyCap } from '../ui/key-cap.tsx'
import { LaterDates } from './later-dates.tsx'
import { firstStatuses, statusLetter } from './status-keys.ts'
import { squareOf } from './status-square.ts'

export interface StatusPickerProps {
  options: StatusOption[]
  /** What the lead is, or was asked to become. */
  current: Status | null
  /** The date that goes with it, ISO. */
  currentDate: string | null
  now: number
  /** The status whose date is being chosen; null while none is. */
  dating: Status | null
  onDating(status: Status | null): void
  onChoose(status: Status, actionDate: string | null): void
}

const MORE = 'M'
const letterOf = ({ status }: StatusOption) => statusLetter(status)?.toUpperCase()

/** The CRM's own statuses as keys to press: choosing is saving; one that needs a moment asks for it first. */
export function StatusPicker({ options, current, currentDate, now, dating, onDating, onChoose }: StatusPickerProps) {
  const [whole, setWhole] = useState(false)
  const first = firstStatuses(options)
  const shown = whole ? [...first, ...options.filter(option => !first.includes(option))] : first
  const choose = (option: StatusOption) => (option.needsDate ? onDating(option.status) : onChoose(option.status, null))
  return (
    <div class="status-picker">
      {/* biome-ignore lint/a11y/useSemanticElements: keys that act at once, not a form's radio buttons */}
      <div class="pick" role="group" aria-label={t('setStatus')}>
        {shown.map(option => (
          <button
            type="button"
            key={option.status}
            data-status={option.status}
            aria-pressed={option.status === (dating ?? current)}
            aria-keyshortcuts={letterOf(option)}
            onClick={() => choose(option)}
          >
            <i class={`sq ${squareOf(option.status)}`} aria-hidden="true" />
            <span class="cut">{statusText(option.status, options)}</span>
            {letterOf(option) && <KeyCap>{letterOf(option) ?? ''}</KeyCap>}
          </button>
        ))}
        {options.length > first.length && (
          <button type="button" aria-expanded={whole} aria-keyshortcuts={MORE} onClick={() => setWhole(!whole)}>
            <Icon name="more" size={14} />
            <span class="cut">{t(whole ? 'fewerStatuses' : 'moreStatuses')}</span>
            <KeyCap>{MORE}</KeyCap>
          </button>
        )}
      </div>
      {dating && <LaterDates now={now} chosen={dating === current ? currentDate : null} onChoose={date => onChoose(dating, date)} />}
    </div>
  )
}
