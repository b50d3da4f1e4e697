import { t } from '../../lib/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import { UrlRow, type UrlRowProps } from './url-row.tsx'

/** Whether the browser lets Leadclip reach the address in the form: it did, it will ask, or it was told not to. */
export type AddressAccess = 'allowed' | 'asks' | 'denied'

export interface AddressRowProps extends Omit<UrlRowProps, 'label' | 'help'> {
  access: AddressAccess
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
export function AddressRow({ access, onTakeBack, ...row }: AddressRowProps) {
  return <UrlRow {...row} label={t('optionsAddress')} help={<Access access={access} onTakeBack={onTakeBack} />} />
}
