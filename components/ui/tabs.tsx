import { t } from '../../lib/i18n.ts'

export type Tab = 'capture' | 'leads'

export interface TabsProps {
  tab: Tab
  /** Leads that wait for a person: refused ones and ones to review. */
  needYou: number
  onTab(tab: Tab): void
}

const others: Record<Tab, Tab> = { capture: 'leads', leads: 'capture' }

/** The two pages of the popup. Left and Right change over; there being two, both do the same in either writing direction. */
export function Tabs({ tab, needYou, onTab }: TabsProps) {
  const turn = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    document.getElementById(`tab-${others[tab]}`)?.focus()
    onTab(others[tab])
  }
  const attributes = (name: Tab) => ({
    id: `tab-${name}`,
    role: 'tab' as const,
    'aria-selected': tab === name,
    'aria-controls': 'panel',
    tabIndex: tab === name ? 0 : -1,
    onClick: () => onTab(name),
    onKeyDown: turn,
  })
  return (
    <div class="tabs" role="tablist">
      <button type="button" class="tab" {...attributes('capture')}>
        {t('tabCapture')}
      </button>
      <button type="button" class="tab" aria-describedby="need-you" {...attributes('leads')}>
        {t('tabLeads')}
        {needYou > 0 && (
          <span class="count call" aria-hidden="true">
            {needYou}
          </span>
        )}
      </button>
      <span class="sr" id="need-you">
        {needYou > 0 && t('needYou', { count: needYou })}
      </span>
    </div>
  )
}
