import type { ComponentChildren } from 'preact'
import { t } from '../../lib/i18n.ts'
import { AccountMenu, type AccountMenuProps } from './account-menu.tsx'
import { IconButton } from './icon-button.tsx'
import { Logo } from './logo.tsx'
import { Tabs, type TabsProps } from './tabs.tsx'
import { Toast, type ToastProps } from './toast.tsx'

export interface PopupShellProps extends TabsProps {
  account: AccountMenuProps
  toast: ToastProps | null
  onOpenOptions(): void
  /** The open tab's page. */
  children: ComponentChildren
}

/** What stands around every page of the popup: mark, tabs, account, settings, and the toast at the foot. */
export function PopupShell({ tab, needYou, onTab, account, toast, onOpenOptions, children }: PopupShellProps) {
  return (
    <main class="popup">
      <h1 class="sr">{tab === 'capture' ? t('titleCapture') : t('tabLeads')}</h1>
      <header class="bar">
        <Logo size="bar" />
        <Tabs tab={tab} needYou={needYou} onTab={onTab} />
        <AccountMenu {...account} />
        <IconButton icon="gear" label={t('settings')} onClick={onOpenOptions} />
      </header>
      <div class="page" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {children}
      </div>
      {toast && (
        <div class="toast-place">
          <Toast {...toast} />
        </div>
      )}
    </main>
  )
}
