import { type Key, t } from '../../lib/i18n.ts'
import { type LeadState, type LeadView, triesInVain } from '../../lib/lead/lead-state.ts'
import type { BlankProps } from '../ui/blank.tsx'
import { isolateLtr } from '../ui/isolate.ts'

const texts: Record<LeadState, Key> = {
  local: 'savedLocal',
  queued: 'savedQueued',
  sending: 'savedSending',
  accepted: 'savedAccepted',
  unknown: 'savedUnknown',
  created: 'savedCreated',
  rejected: 'savedRejected',
  review: 'savedReview',
  discarded: 'noticeUndoneText',
}

const titles: Partial<Record<LeadState, Key>> = {
  rejected: 'savedRejectedTitle',
  review: 'savedReviewTitle',
  discarded: 'noticeUndone',
}

/** What a saved lead is known by. */
export interface SavedLead {
  /** Who it is, as the form had it. */
  name: string
  /** True when no account takes it: it stays here. */
  local: boolean
  /** The lead as it stands now; null until the list was read again. */
  view: Pick<LeadView, 'state' | 'receipt'> | null
  /** Its account waits for a person: nothing goes there meanwhile. */
  waits: boolean
  /** It was saved without the number that its CRM asks for. */
  awaits: boolean
}

/** What is true of a lead that was saved a moment ago, and the sign over it. */
export function savedWords({ name, local, view, waits, awaits }: SavedLead): Pick<BlankProps, 'mark' | 'title' | 'text'> {
  const state = view?.state ?? (local ? 'local' : 'queued')
  const reference = view?.receipt.reference
  const tries = view && triesInVain(view.receipt)
  if (awaits && state === 'local') return { mark: 'done', title: t('savedTitle', { name }), text: t('savedAwaiting') }
  if (tries) return { mark: 'warning', title: t('savedInVainTitle', { name }), text: t('sentInVain', { tries }) }
  return {
    mark: titles[state] ? 'warning' : 'done',
    title: t(titles[state] ?? 'savedTitle', { name }),
    text:
      reference && state === 'created'
        ? t('savedCreatedAs', { reference: isolateLtr(reference) })
        : t(waits && state === 'queued' ? 'savedWaits' : texts[state]),
  }
}
