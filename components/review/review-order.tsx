import { useId } from 'preact/hooks'
import { currentLanguage, t } from '../../lib/i18n.ts'
import type { Conversation } from '../../lib/lead/conversation.ts'
import type { ReviewRow } from '../../lib/lead/review-rows.ts'
import { Choices } from '../lead-form/choices.tsx'
import { type FormEdit, setText } from '../lead-form/edit-form.ts'
import { QuoteLine } from '../lead-form/evidence-line.tsx'
import { fieldWords } from '../lead-form/field-words.ts'
import { orderSums } from '../lead-form/order-sums.ts'
import { FIELD_WIDTH, quoteOf } from '../lead-form/quote-of.ts'
import { Ltr } from '../ui/ltr.tsx'
import { amountFigures } from '../ui/money-text.ts'
import { OrderWords } from './order-words.tsx'
import { doubtOf, isInDoubt, readingsOf } from './review-doubt.ts'
import { CapturedBefore, Lacks } from './review-told.tsx'
import { lacksOf } from './review-words.ts'

export interface ReviewOrderProps {
  row: ReviewRow
  /** Where it stands in a list that is not all drawn; null when all of it is. */
  place: { at: number; of: number } | null
  conversation: Conversation
  currency: string
  /** Milliseconds. */
  now: number
  onTick(ticked: boolean): void
  /** Opens it in the form. */
  onOpen(): void
  onEdit(edit: FormEdit): void
  /** Shows the lead that has its number. */
  onOpenLead(key: string): void
}

/** One order: who, where, what and how much, the customer's words, and what is to be known or mended before it is added. */
export function ReviewOrder({ row, place, conversation, currency, now, onTick, onOpen, onEdit, onOpenLead }: ReviewOrderProps) {
  const { form, problems, captured } = row
  const id = useId()
  const doubt = doubtOf(form)
  const quote = captured ? null : quoteOf(readingsOf(form), conversation, FIELD_WIDTH)
  const name = form.fields.fullName.text || t('noName')
  return (
    <li class={isInDoubt(form) ? 'ord doubt' : 'ord'} aria-posinset={place?.at} aria-setsize={place?.of}>
      <input
        type="checkbox"
        class="box"
        checked={row.ticked}
        aria-label={[name, form.fields.phone.text].filter(Boolean).join(', ')}
        aria-describedby={`${id}-what ${id}-told`}
        aria-disabled={problems.length > 0}
        data-order={row.key}
        onClick={event => {
          if (problems.length === 0) return
          event.preventDefault()
          onOpen()
        }}
        onChange={event => onTick(event.currentTarget.checked)}
      />
      <div>
        <p class="line">
          <button type="button" class={form.fields.fullName.text ? 'name grow cut' : 'name grow cut muted'} onClick={onOpen}>
            <bdi>{name}</bdi>
          </button>
          <Total row={row} currency={currency} />
        </p>
        <div id={`${id}-what`}>
          <OrderWords form={form} />
        </div>
        {quote && <QuoteLine quote={quote} />}
        <div id={`${id}-told`}>
          {captured && <CapturedBefore view={captured} now={now} onOpen={() => onOpenLead(captured.key)} />}
          {row.twin && <p class="small told">{t('sameNumberTwice')}</p>}
          {problems.length > 0 && <Lacks lacks={lacksOf(problems)} name={name} onOpen={onOpen} />}
        </div>
        {doubt && (
          <Choices
            id={`${id}-which`}
            question={t(doubt.options.length > 0 ? fieldWords[doubt.name].which : 'checkThis')}
            options={doubt.options}
            chosen={form.fields[doubt.name].text}
            onChoose={option => onEdit(setText(doubt.name, option))}
          />
        )}
      </div>
    </li>
  )
}

function Total({ row: { form }, currency }: Pick<ReviewOrderProps, 'row' | 'currency'>) {
  const { total, decimals } = orderSums(form, currency)
  return (
    <b>
      <Ltr>
        {total === null ? '–' : amountFigures(total, currency, currentLanguage(), decimals)} <span class="soft">{currency}</span>
      </Ltr>
    </b>
  )
}
