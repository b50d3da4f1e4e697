import { currentLanguage, t } from '../../lib/i18n.ts'
import type { LeadState, LeadView } from '../../lib/lead/lead-state.ts'
import { leadTitle } from '../../lib/lead/lead-title.ts'
import { stateWordsOf } from '../leads/state-words.ts'
import { agoText } from '../ui/ago-text.ts'
import { Blank } from '../ui/blank.tsx'
import { Button } from '../ui/button.tsx'
import { isolate } from '../ui/isolate.ts'
import { AskLineButton, type AwaitedNumber } from './ask-line-button.tsx'

export interface CapturedChatProps {
  /** The lead that this chat became, as it stands now. */
  lead: LeadView
  /** Milliseconds. */
  now: number
  /** How many messages came since; none of them is an order. */
  read: number
  /** It waits for its number; null when that is not so. */
  awaited: AwaitedNumber | null
  /** Shows the lead in the list. */
  onOpen(): void
  /** Reads the chat again with what was captured before. */
  onReadAll(): void
  /** Begin with an empty form. */
  onType(): void
}

const needsPerson: ReadonlySet<LeadState> = new Set(['rejected', 'review'])

/** A chat that was captured, with no new order in it: what became of the one it had. */
export function CapturedChat({ lead: view, now, read, awaited, onOpen, onReadAll, onType }: CapturedChatProps) {
  const { lead, state } = view
  const when = agoText(lead.capturedAt, now, currentLanguage())
  const name = isolate(leadTitle(lead) ?? t('noName'))
  const since = t(read > 0 ? 'noOrderSince' : 'nothingSince')
  return (
    <div class="scroll column">
      <div class="middle">
        <Blank
          mark={needsPerson.has(state) || awaited ? 'warning' : 'done'}
          title={t('chatCaptured', { when, name })}
          text={t('chatStands', { state: t(stateWordsOf(view)), since })}
        >
          <Button kind="primary" onClick={onOpen}>
            {t('openIt')}
          </Button>
          <Button onClick={onReadAll}>{t('readEverything')}</Button>
          <Button onClick={onType}>{t('newOrder')}</Button>
          {awaited && <AskLineButton {...awaited} />}
        </Blank>
      </div>
    </div>
  )
}
