import { useRef } from 'preact/hooks'
import { currentLanguage, t } from '../../lib/i18n.ts'
import type { Conversation } from '../../lib/lead/conversation.ts'
import { isKnownSite } from '../../lib/lead/conversation.ts'
import type { ReviewRow } from '../../lib/lead/review-rows.ts'
import type { FormEdit } from '../lead-form/edit-form.ts'
import { orderSums } from '../lead-form/order-sums.ts'
import { Button } from '../ui/button.tsx'
import { Ltr } from '../ui/ltr.tsx'
import { amountFigures, needDecimals } from '../ui/money-text.ts'
import { ReviewOrder, type ReviewOrderProps } from './review-order.tsx'
import { useParts } from './use-parts.ts'
import { useReviewKeys } from './use-review-keys.ts'

export interface ReviewViewProps extends Pick<ReviewOrderProps, 'conversation' | 'currency' | 'now' | 'onOpenLead'> {
  rows: ReviewRow[]
  /** The order that has the focus first. */
  at: string | null
  saving: boolean
  onTick(key: string, ticked: boolean): void
  onTickAll(): void
  onOpen(key: string): void
  onEdit(key: string, edit: FormEdit): void
  /** Null where there is nothing to read again. */
  onReadAgain: (() => void) | null
  /** Adds what is ticked. */
  onSave(): void
}

const READ_KEY = 'R'

/** How many orders, and in how much of a chat. */
function headWords({ messages, selection, site }: Conversation, count: number): string {
  if (!isKnownSite(site) || selection !== null) return t('ordersFound', { count })
  return t('ordersIn', { orders: t('ordersCounted', { count }), messages: t('messagesCounted', { count: messages.length }) })
}

/** Several orders of one reading: each a row to tick, to look at and to mend, all added with one button. */
export function ReviewView(props: ReviewViewProps) {
  const { rows, conversation, saving, onTick, onTickAll, onOpen, onEdit, onReadAgain, onSave, at, ...shown } = props
  const list = useRef<HTMLDivElement>(null)
  const { shown: drawn, onMore } = useParts(list, rows, at)
  useReviewKeys(list, { at, onOpen, onTickAll, onReadAgain, onMore, onSave })
  const ticked = rows.filter(row => row.ticked)
  const all = ticked.length === rows.filter(({ problems }) => problems.length === 0).length && ticked.length > 0
  const { skipped } = conversation.seen
  return (
    <div class="lead-form">
      <div class="scroll" ref={list}>
        <section class="sheet" aria-labelledby="review-head">
          <div class="ord-head">
            <input
              type="checkbox"
              class={ticked.length > 0 && !all ? 'box some' : 'box'}
              checked={all}
              ref={box => {
                if (box) box.indeterminate = ticked.length > 0 && !all
              }}
              aria-label={t('selectAll')}
              aria-keyshortcuts="Control+A"
              onChange={onTickAll}
            />
            <h2 class="grow" id="review-head">
              {headWords(conversation, rows.length)}
            </h2>
            <span class="small muted" role="status">
              {t('ticked', { count: ticked.length })}
            </span>
          </div>
          <ul aria-labelledby="review-head">
            {drawn.map((row, n) => (
              <ReviewOrder
                key={row.key}
                row={row}
                place={onMore && { at: n + 1, of: rows.length }}
                conversation={conversation}
                onTick={tick => onTick(row.key, tick)}
                onOpen={() => onOpen(row.key)}
                onEdit={edit => onEdit(row.key, edit)}
                {...shown}
              />
            ))}
          </ul>
          {onMore && (
            <div class="line middle-line">
              <Button kind="quiet" onClick={onMore}>
                {t('showMoreOf', { count: rows.length - drawn.length })}
              </Button>
            </div>
          )}
        </section>
        {onReadAgain && (
          <div class="more-above">
            <p class="small muted">
              {skipped > 0 && `${t('rowsWithoutText', { count: skipped })} `}
              {t('olderOffScreen')}
            </p>
            <Button small onClick={onReadAgain}>
              {t('readMore')}
              <span aria-hidden="true">
                <kbd>{READ_KEY}</kbd>
              </span>
            </Button>
          </div>
        )}
      </div>
      <ReviewFoot ticked={ticked} currency={props.currency} saving={saving} onSave={onSave} />
    </div>
  )
}

function ReviewFoot({ ticked, currency, saving, onSave }: { ticked: ReviewRow[]; currency: string; saving: boolean; onSave(): void }) {
  const totals = ticked.map(({ form }) => orderSums(form, currency).total ?? 0)
  const total = totals.reduce((sum, one) => sum + one, 0)
  return (
    <footer class="foot">
      <div class="grow">
        <span class="small soft">{t('totalTicked')}</span>
        <strong class="total">
          <Ltr>
            {amountFigures(total, currency, currentLanguage(), needDecimals(totals, currency))} <small>{currency}</small>
          </Ltr>
        </strong>
      </div>
      <button
        type="button"
        class="btn primary large"
        aria-disabled={ticked.length === 0}
        aria-busy={saving}
        aria-keyshortcuts="Control+Enter"
        onClick={onSave}
      >
        {t('addLeads', { count: ticked.length })}
        <span aria-hidden="true">
          <kbd>{t('keyCtrlEnter')}</kbd>
        </span>
      </button>
    </footer>
  )
}
