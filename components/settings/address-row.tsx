import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { SettingRow } from './setting-row.tsx'
import { TextInput } from './text-input.tsx'

/** Whether the browser lets Leadclip reach the address in the form: it did, it will ask, or it was told not to. */
export type AddressAccess = 'allowed' | 'asks' | 'denied'

export interface AddressRowProps {
  value: string
  placeholder: string
  access: AddressAccess
  problem: string | undefined
  onInput(value: string): void
  onLeave(): void
  onTakeBack(): void
}

function Access({ access, onTakeBack }: Pick<AddressRowProps, 'access' | 'onTakeBack'>) {
  if (access === 'asks') return <>{t('optionsAddressAsks')}</>
  if (access === 'denied') return <span class="warn">{t('optionsAddressDenied')}</span>
  return (
    <span class="line good">
      <Icon name="done" size={14} />
      <span>
        {t('optionsAddressAllowed')}{' '}
        <button type="button" class="link" onClick={onTakeBack}>
          {t('optionsTakeBack')}
        </button>
      </span>
    </span>
  )
}

/** The address of the CRM, and the one permission that goes with it. */
export function AddressRow({ value, placeholder, access, problem, onInput, onLeave, onTakeBack }: AddressRowProps) {
  const id = useId()
  return (
    <SettingRow
      label={t('optionsAddress')}
      control={id}
      problem={problem}
      help={{ id: `${id}-help`, content: <Access access={access} onTakeBack={onTakeBack} /> }}
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
