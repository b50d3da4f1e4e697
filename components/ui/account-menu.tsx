import { t } from '../../lib/i18n.ts'
import { Icon } from './icon.tsx'
import { Menu } from './menu.tsx'

/** An account to send to, as the menu shows it. */
export interface AccountChoice {
  id: string
  name: string
  /** Nothing is sent to it until a person mends something. */
  paused: boolean
  /** It did not answer lately. */
  silent: boolean
}

export interface AccountMenuProps {
  accounts: AccountChoice[]
  /** Null: leads stay on this device. */
  chosen: string | null
  onChoose(id: string | null): void
  /** At the foot of the form it says that this lead goes there, and opens upwards. */
  place?: 'bar' | 'foot'
}

const lookOf = (account: AccountChoice | undefined) => (account ? (account.paused ? ' paused' : account.silent ? ' silent' : '') : ' local')

/** Where the next lead goes: shows the account, opens into a menu of all of them. */
export function AccountMenu({ accounts, chosen, onChoose, place = 'bar' }: AccountMenuProps) {
  const account = accounts.find(({ id }) => id === chosen)
  const name = account?.name ?? t('accountNone')
  const items = [...accounts.map(({ id, name }) => ({ id, name })), { id: null, name: t('accountNone') }]
  return (
    <Menu<string | null>
      name={t(place === 'foot' ? 'destination' : 'account', { name })}
      title={t('accounts')}
      look={`account${lookOf(account)}`}
      items={items}
      chosen={account?.id ?? null}
      up={place === 'foot'}
      onChoose={onChoose}
    >
      <bdi class="cut">{name}</bdi>
      <Icon name="down" size={14} />
    </Menu>
  )
}
