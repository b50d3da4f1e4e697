import type { ComponentChildren } from 'preact'
import { t } from '../../lib/i18n.ts'
import { AccountCards, type AccountCardsProps } from './account-cards.tsx'

/** The page of accounts: all of them as cards, the form of the open one below. */
export function Accounts({ children, ...cards }: AccountCardsProps & { children?: ComponentChildren }) {
  return (
    <>
      <h1>{t('optionsAccounts')}</h1>
      <p class="soft intro">{t(cards.cards.length > 0 ? 'optionsAccountsIntro' : 'optionsNoAccount')}</p>
      <AccountCards {...cards} />
      {children}
    </>
  )
}
