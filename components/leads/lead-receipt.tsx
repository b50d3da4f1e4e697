import type { ComponentChildren } from 'preact'
import { currentLanguage, type Key, t } from '../../lib/i18n.ts'
import { type Lead, totalToCollect } from '../../lib/lead/lead.ts'
import { type LeadState, type LeadView, triesInVain } from '../../lib/lead/lead-state.ts'
import { Button } from '../ui/button.tsx'
import { Ltr } from '../ui/ltr.tsx'
import { momentText } from '../ui/moment-text.ts'
import { moneyText } from '../ui/money-text.ts'
import { errorFieldWords } from './error-field-words.ts'
import { actionWords, type LeadAction } from './lead-actions.ts'

export interface LeadReceiptProps {
  view: LeadView
  now: number
  actions: LeadAction[]
  onAction(action: LeadAction): void
  /** What stands between the order and its way. */
  children?: ComponentChildren
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** What the CRM has not shown yet keeps its line, so that nothing moves under the hand when it comes. */
function Order({ lead, isWhole }: { lead: Lead; isWhole: boolean }) {
  const place = [lead.area, lead.address].filter(Boolean).join(', ')
  return (
    <div class="order">
      <ul>
        {!isWhole && <li aria-hidden="true">…</li>}
        {lead.products.map((line, index) => (
          <li key={index}>
            {line.quantity} × <bdi>{line.name}</bdi>
          </li>
        ))}
        {lead.secondPhone && (
          <li>
            <Ltr>{lead.secondPhone}</Ltr>
          </li>
        )}
        {lead.note && (
          <li>
            <bdi>{lead.note}</bdi>
          </li>
        )}
        {place && (
          <li>
            <bdi>{place}</bdi>
          </li>
        )}
      </ul>
      {lead.products.length > 0 && (
        <strong>
          <Ltr>{moneyText(totalToCollect(lead), lead.currency, currentLanguage())}</Ltr>
        </strong>
      )}
    </div>
  )
}

/** What ended the way of a lead that no answer ended. */
const ends: Partial<Record<LeadState, Key>> = { review: 'factChecked', discarded: 'stateDiscarded', rejected: 'factGivenUp' }

/** The order, and what is known of its way: when it was captured, sent and answered, and what the CRM said. */
export function LeadReceipt({ view, now, actions, onAction, children }: LeadReceiptProps) {
  const { lead, state, receipt } = view
  const inVain = triesInVain(receipt)
  const end = receipt.endedAt === null ? null : ends[state]
  const moment = (at: number | null) => (at === null ? t('notYet') : <bdi>{momentText(at, now, currentLanguage())}</bdi>)
  return (
    <div class="receipt">
      <Order lead={lead} isWhole={view.ours || lead.products.length > 0} />
      {children}
      <dl>
        {view.ours ? (
          <>
            <Fact name={t('factCaptured')}>{moment(lead.capturedAt)}</Fact>
            <Fact name={t('factSent')}>{moment(receipt.sentAt)}</Fact>
            {end ? (
              <Fact name={t(end)}>{moment(receipt.endedAt)}</Fact>
            ) : (
              <Fact name={t('factAnswered')}>{moment(receipt.answeredAt)}</Fact>
            )}
          </>
        ) : (
          <Fact name={t('factInCrmSince')}>{moment(lead.capturedAt)}</Fact>
        )}
        {receipt.reference && (
          <Fact name={t('factReference')}>
            <Ltr>{receipt.reference}</Ltr>
          </Fact>
        )}
        {receipt.message && (
          <Fact name={t('factMessage')}>
            <bdi>{receipt.message}</bdi>
          </Fact>
        )}
        {inVain !== null ? (
          <Fact name={t('stateInVain')}>
            <bdi class="complaint">{t('sentInVain', { tries: inVain })}</bdi>
          </Fact>
        ) : (
          receipt.errors.map(({ field, message }) => (
            <Fact key={`${field} ${message}`} name={errorFieldWords(field)}>
              <bdi class="complaint">{message}</bdi>
            </Fact>
          ))
        )}
      </dl>
      {actions.length > 0 && (
        <div class="line">
          {actions.map(action => (
            <Button key={action} small kind={action === 'discard' ? 'danger' : 'plain'} onClick={() => onAction(action)}>
              {t(actionWords[action])}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
