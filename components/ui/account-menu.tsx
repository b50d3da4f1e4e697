import { useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { Icon } from './icon.tsx'
import { MenuItem } from './menu-item.tsx'
import { menuKeys } from './menu-keys.ts'

/** An account to send to, as the menu shows it. */
export interface AccountChoice {
  id: string
  name: string
  /** Nothing is sent to it until a person mends something. */
  paused: boolean
}

export interface AccountMenuProps {
  accounts: AccountChoice[]
  /** Null: leads stay on this device. */
  chosen: string | null
  onChoose(id: string | null): void
}

const lookOf = (account: AccountChoice | undefined) => (account ? (account.paused ? ' paused' : '') : ' local')

/** Where the next lead goes: shows the account, opens into a menu of all of them. */
export function AccountMenu({ accounts, chosen, onChoose }: AccountMenuProps) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const account = accounts.find(({ id }) => id === chosen)
  const name = account?.name ?? t('accountNone')
  const close = () => {
    setOpen(false)
    place.current?.querySelector('button')?.focus()
  }
  const leave = (event: FocusEvent) => {
    if (!place.current?.contains(event.relatedTarget as Node | null)) setOpen(false)
  }
  const choose = (id: string | null) => {
    close()
    if (id !== chosen) onChoose(id)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the button and the menu inside
    <div class="menu-place" ref={place} onKeyDown={open ? menuKeys(close) : undefined} onFocusOut={leave}>
      <button
        type="button"
        class={`account${lookOf(account)}`}
        aria-label={t('account', { name })}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span class="cut">{name}</span>
        <Icon name="down" size={14} />
      </button>
      {open && <AccountItems accounts={accounts} chosen={account?.id ?? null} onChoose={choose} />}
    </div>
  )
}

function AccountItems({ accounts, chosen, onChoose }: AccountMenuProps) {
  const items: { id: string | null; name: string }[] = [...accounts, { id: null, name: t('accountNone') }]
  return (
    <div class="menu" role="menu" aria-label={t('accounts')}>
      {items.map(({ id, name }) => (
        <MenuItem key={id} name={name} checked={id === chosen} onChoose={() => onChoose(id)} />
      ))}
    </div>
  )
}
