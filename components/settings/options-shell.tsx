import type { ComponentChildren } from 'preact'
import { type Key, t } from '../../lib/i18n.ts'
import { Logo } from '../ui/logo.tsx'
import { OPTIONS_PAGES, type OptionsPage } from './options-page.ts'
import { PageIcon } from './page-icon.tsx'

const names: Record<OptionsPage, Key> = {
  accounts: 'optionsAccounts',
  catalogue: 'catalogueTitle',
  general: 'optionsGeneral',
  sites: 'optionsSites',
  privacy: 'optionsPrivacy',
}

/** The options around one page: the side with all of them, and a column for this one. Links change the hash and nothing else. */
export function OptionsShell({ page, children }: { page: OptionsPage; children: ComponentChildren }) {
  return (
    <div class="opts">
      <nav class="side" aria-label={t('optionsNav')}>
        <div class="brand">
          <Logo size="bar" />
          <b>{t('extName')}</b>
        </div>
        {OPTIONS_PAGES.map(other => (
          <a key={other} href={`#${other}`} aria-current={other === page ? 'page' : undefined}>
            <PageIcon page={other} />
            {t(names[other])}
          </a>
        ))}
      </nav>
      <main class="main">{children}</main>
    </div>
  )
}
