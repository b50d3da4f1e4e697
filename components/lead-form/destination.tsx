import { t } from '../../lib/i18n.ts'
import { AccountMenu, type AccountMenuProps } from '../ui/account-menu.tsx'

/** Where the lead of the form goes: by choice, or, of a lead that has its account already, to that one. */
export type Destination = { kind: 'choice'; menu: AccountMenuProps } | { kind: 'bound'; account: string }

/** The line above the foot that says where this lead goes, and lets it go elsewhere while it is free to. */
export function DestinationLine({ destination }: { destination: Destination }) {
  if (destination.kind === 'bound') return <p class="goes">{t('destination', { name: destination.account })}</p>
  return (
    <div class="goes">
      <span aria-hidden="true">{t('destination', { name: '' }).trim()}</span>
      <AccountMenu {...destination.menu} place="foot" />
    </div>
  )
}
