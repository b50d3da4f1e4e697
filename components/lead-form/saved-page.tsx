import { t } from '../../lib/i18n.ts'
import { type LeadView, triesInVain } from '../../lib/lead/lead-state.ts'
import { LaterLeadList } from '../leads/later-lead-list.tsx'
import type { LeadListProps } from '../leads/lead-list.tsx'
import { Blank } from '../ui/blank.tsx'
import { Button } from '../ui/button.tsx'
import { type SavedLead, savedWords } from './saved-words.ts'

export interface SavedPageProps extends SavedLead {
  view: LeadView | null
  onNewOrder(): void
  /** The latest leads, this one first. */
  latest: LeadListProps
}

/** What the form gives way to: the lead that was saved, as it stands now, above the others. */
export function SavedPage({ onNewOrder, latest, ...saved }: SavedPageProps) {
  const { view } = saved
  const refused = view?.state === 'rejected' ? view : null
  const inVain = refused !== null && triesInVain(refused.receipt) !== null
  return (
    <div class="scroll saved">
      <Blank {...savedWords(saved)} takesFocus>
        {refused && (
          <Button kind="primary" onClick={() => latest.onAction(inVain ? 'again' : 'fix', refused.key)}>
            {t(inVain ? 'sendAgain' : 'fix')}
          </Button>
        )}
        <Button onClick={onNewOrder}>{t('newOrder')}</Button>
      </Blank>
      <LaterLeadList {...latest} />
    </div>
  )
}
