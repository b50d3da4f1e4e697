import { t } from '../../lib/i18n.ts'
import { LaterLeadList } from '../leads/later-lead-list.tsx'
import type { LeadListProps } from '../leads/lead-list.tsx'
import { Blank } from '../ui/blank.tsx'
import { Button } from '../ui/button.tsx'

export interface SavedPageProps {
  /** Who it is, as the form had it. */
  name: string
  /** True when no account takes it: it stays here. */
  local: boolean
  onNewOrder(): void
  /** The latest leads, this one first. */
  latest: LeadListProps
}

/** What the form gives way to. */
export function SavedPage({ name, local, onNewOrder, latest }: SavedPageProps) {
  return (
    <div class="scroll saved">
      <Blank mark="done" title={t('savedTitle', { name })} text={t(local ? 'savedLocal' : 'savedQueued')} takesFocus>
        <Button onClick={onNewOrder}>{t('newOrder')}</Button>
      </Blank>
      <LaterLeadList {...latest} />
    </div>
  )
}
