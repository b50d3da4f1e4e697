import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import { AccountCards, type AccountCardsProps } from './account-cards.tsx'

/** The page of accounts: all of them as cards, the form of the open one below. A form that closes leaves the focus on the title. */
export function Accounts({ children, ...cards }: AccountCardsProps & { children?: ComponentChildren }) {
  const title = useRef<HTMLHeadingElement>(null)
  const before = useRef(cards.open)
  useLayoutEffect(() => {
    if (before.current !== null && cards.open === null) title.current?.focus()
    before.current = cards.open
  }, [cards.open])
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {t('optionsAccounts')}
      </h1>
      <p class="soft intro">{t(cards.cards.length > 0 ? 'optionsAccountsIntro' : 'optionsNoAccount')}</p>
      <AccountCards {...cards} />
      {children}
    </>
  )
}
