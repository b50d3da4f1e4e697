import { currentLanguage, t } from '../../lib/i18n.ts'
import type { LeadView } from '../../lib/lead/lead-state.ts'
import { statusText } from '../../lib/status-text.ts'
import { stateWords } from '../leads/state-words.ts'
import { agoText } from '../ui/ago-text.ts'
import { Ltr } from '../ui/ltr.tsx'

/** The lead that has the same number: when it was captured, and how it stands. */
export function CapturedBefore({ view, now, onOpen }: { view: LeadView; now: number; onOpen(): void }) {
  const { lead, ours, state, status, receipt } = view
  const when = agoText(lead.capturedAt, now, currentLanguage())
  return (
    <p class="small told">
      {t(ours ? 'capturedHere' : 'capturedElsewhere', { when })} · <bdi>{status ? statusText(status) : t(stateWords[state])}</bdi>
      {receipt.reference && (
        <>
          {' · '}
          <Ltr>{receipt.reference}</Ltr>
        </>
      )}{' '}
      <button type="button" class="link" onClick={onOpen}>
        {t('openIt')}
      </button>
    </p>
  )
}

/** What an order lacks, and the way to mend it. */
export function Lacks({ lacks, name, onOpen }: { lacks: string[]; name: string; onOpen(): void }) {
  return (
    <p class="small complaint">
      {lacks.join(' · ')}{' '}
      <button type="button" class="link" aria-label={t('mendOrder', { name })} onClick={onOpen}>
        {t('fix')}
      </button>
    </p>
  )
}
