import { t } from '../../lib/i18n.ts'
import type { AccountChoice } from './account-menu.tsx'
import { Menu } from './menu.tsx'

export interface SendToProps {
  /** Those that a lead of this device may be given to; at least one. */
  accounts: Pick<AccountChoice, 'id' | 'name'>[]
  /** Class of the button. */
  look: string
  onSend(account: string): void
}

/** Gives a lead of this device to an account: one button that names the only account, or a menu that names each. */
export function SendTo({ accounts, look, onSend }: SendToProps) {
  const [only, ...others] = accounts
  if (only && others.length === 0) {
    return (
      <button type="button" class={look} onClick={() => onSend(only.id)}>
        {t('sendTo', { account: only.name })}
      </button>
    )
  }
  return (
    <Menu name={t('sendToWhich')} title={t('accounts')} look={look} items={accounts} onChoose={onSend}>
      {t('sendToWhich')}
    </Menu>
  )
}
