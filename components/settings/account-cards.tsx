import { type Key, t } from '../../lib/i18n.ts'
import { Icon } from '../ui/icon.tsx'
import type { AccountState } from './account-state.ts'

export interface AccountCard {
  id: string
  name: string
  crmLabel: string
  state: AccountState
  /** How many leads the CRM said it holds; null when it did not. */
  leads: number | null
}

export interface AccountCardsProps {
  cards: readonly AccountCard[]
  /** The account whose form is open; `new` for one that is being added. */
  open: string | null
  onOpen(id: string): void
  onAdd(): void
}

const troubles: Record<Exclude<AccountState, 'connected' | 'untested'>, Key> = {
  unauthorized: 'optionsPausedToken',
  forbidden: 'optionsPausedRights',
  'not-found': 'optionsPausedAddress',
  'no-permission': 'optionsPausedPermission',
  refused: 'optionsRefusedToken',
  'other-api': 'optionsOtherApi',
  silent: 'optionsSilent',
}

function StateLine({ card }: { card: AccountCard }) {
  switch (card.state) {
    case 'connected':
      return (
        <span class="state created">
          <Icon name="done" />
          {card.leads === null ? t('optionsConnected') : t('optionsConnectedLeads', { count: card.leads })}
        </span>
      )
    case 'untested':
      return (
        <span class="state unknown">
          <Icon name="dots" />
          {t('optionsUntested')}
        </span>
      )
    default:
      return (
        <span class="state rejected">
          <Icon name="warning" />
          {t(troubles[card.state])}
        </span>
      )
  }
}

/** The accounts side by side, each a button that opens its form. */
export function AccountCards({ cards, open, onOpen, onAdd }: AccountCardsProps) {
  return (
    <div class="accs">
      {cards.map(card => (
        <button type="button" class="acc" key={card.id} aria-pressed={card.id === open} onClick={() => onOpen(card.id)}>
          <b class="cut">{card.name}</b>
          <span class="small soft">{card.crmLabel}</span>
          <StateLine card={card} />
        </button>
      ))}
      <button type="button" class="acc add" aria-pressed={open === 'new'} onClick={onAdd}>
        <Icon name="plus" />
        {t('optionsAddAccount')}
      </button>
    </div>
  )
}
