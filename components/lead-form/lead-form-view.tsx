import { useRef, useState } from 'preact/hooks'
import type { FieldError } from '../../lib/crm/crm-adapter.ts'
import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { Conversation } from '../../lib/lead/conversation.ts'
import type { FormProblem, LeadForm, TextField } from '../../lib/lead/lead-form.ts'
import { AskLineButton, type AwaitedNumber } from './ask-line-button.tsx'
import { CityRow } from './city-row.tsx'
import { type Destination, DestinationLine } from './destination.tsx'
import type { FormEdit } from './edit-form.ts'
import { FieldRow } from './field-row.tsx'
import { FormFoot } from './form-foot.tsx'
import { NoteRow } from './note-row.tsx'
import { orderSums } from './order-sums.ts'
import { ProductSheet } from './product-sheet.tsx'
import { useFormSession } from './use-form-session.ts'

export interface LeadFormViewProps {
  form: LeadForm
  /** What was read, for the quotes; null when the form was begun by hand. */
  conversation: Conversation | null
  catalogue: CatalogueItem[]
  /** The account's CRM takes articles by their SKU. */
  needsSku: boolean
  /** ISO 4217. */
  currency: string
  /** The account's usual delivery fee, as it would be typed. */
  usualFee: string | null
  /** Everything that stands against saving the form as it is now; the view decides when to say it. */
  problems: FormProblem[]
  /** What the CRM refused, when this is a lead to mend; said at once, until the place is changed. */
  crmErrors: FieldError[]
  saving: boolean
  /** It may be saved without the number that its CRM asks for, and waits for it here; null when that is not so. */
  awaited: AwaitedNumber | null
  /** What the button says; without it, that it saves. */
  saveWord?: string
  /** A question above the form stands first: it has the focus. */
  asksAbove?: boolean
  /** Null where there is nothing to choose and nothing to say: the bar says it. */
  destination: Destination | null
  /** A person changed something. To be applied, and the view drawn again, at once. */
  onEdit(edit: FormEdit): void
  /** Opens the catalogue, to be filled. */
  onFillCatalogue(): void
  /** Only called when nothing stands against it and nothing is being saved. */
  onSave(): void
}

const OPTIONAL = ['secondPhone', 'note'] as const

/** The form that comes up filled. Enter saves it; pressed too early, Save says what is missing and goes there. */
export function LeadFormView(props: LeadFormViewProps) {
  const { form, currency, awaited } = props
  const element = useRef<HTMLFormElement>(null)
  const { session, save, summary } = useFormSession(props, element)
  const [added, setAdded] = useState<TextField[]>([])
  const add = (name: TextField) => {
    setAdded([...added, name])
    session.goTo(name)
  }
  const isShown = (name: TextField) => form.fields[name].text !== '' || form.fields[name].typed || added.includes(name)
  const sums = orderSums(form, currency)
  return (
    <form class="lead-form" noValidate ref={element} onSubmit={save} aria-label={t('titleCapture')}>
      <div class="scroll">
        <section class="sheet" aria-label={t('customer')}>
          <FieldRow name="fullName" session={session} />
          <FieldRow name="phone" session={session} says={awaited && t('phoneAwaited')}>
            {awaited && <AskLineButton {...awaited} />}
          </FieldRow>
          {isShown('secondPhone') && <FieldRow name="secondPhone" session={session} />}
          <CityRow session={session} />
          <FieldRow name="address" session={session} />
          {isShown('note') && <NoteRow session={session} />}
        </section>
        <ProductSheet
          catalogue={props.catalogue}
          sums={sums}
          usualFee={props.usualFee}
          session={session}
          hidden={OPTIONAL.filter(name => !isShown(name))}
          onShow={add}
          onFillCatalogue={props.onFillCatalogue}
        />
      </div>
      {props.destination && <DestinationLine destination={props.destination} />}
      <FormFoot
        total={sums.total}
        decimals={sums.decimals}
        currency={currency}
        saving={props.saving}
        saveWord={props.saveWord}
        complaint={summary}
      />
    </form>
  )
}
