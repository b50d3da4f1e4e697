import { useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { Icon } from './icon.tsx'
import { MenuItem } from './menu-item.tsx'

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

const arrows: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** Where the next lead goes: shows the account, opens into a menu of all of them. */
export function AccountMenu({ accounts, chosen, onChoose }: AccountMenuProps) {
  const [open, setOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const account = accounts.find(({ id }) => id === chosen)
  const name = account?.name ?? t('accountNone')
  const items = [...accounts.map(({ id, name }) => ({ id, name })), { id: null, name: t('accountNone') }]
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && open) {
      event.preventDefault()
      setOpen(false)
      place.current?.querySelector('button')?.focus()
    }
    const by = arrows[event.key]
    if (by === undefined || !open) return
    event.preventDefault()
    const all = [...(place.current?.querySelectorAll<HTMLElement>('[role=menuitemradio]') ?? [])]
    const at = all.indexOf(document.activeElement as HTMLElement)
    all.at((at + by) % all.length)?.focus()
  }
  const leave = (event: FocusEvent) => {
    if (!place.current?.contains(event.relatedTarget as Node | null)) setOpen(false)
  }
  const choose = (id: string | null) => {
    setOpen(false)
    place.current?.querySelector('button')?.focus()
    if (id !== chosen) onChoose(id)
  }
  const look = account ? (account.paused ? ' paused' : '') : ' local'
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears the keys of the button and the menu inside
    <div class="menu-place" ref={place} onKeyDown={move} onFocusOut={leave}>
      <button
        type="button"
        class={`account${look}`}
        aria-label={t('account', { name })}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <span class="cut">{name}</span>
        <Icon name="down" size={14} />
      </button>
      {open && (
        <div class="menu" role="menu" aria-label={t('accounts')}>
          {items.map(({ id, name }) => (
            <MenuItem key={id} name={name} checked={id === (account?.id ?? null)} onChoose={() => choose(id)} />
          ))}
        </div>
      )}
    </div>
  )
}
