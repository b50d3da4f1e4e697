import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { FieldError } from '../../lib/crm/crm-adapter.ts'
import { t } from '../../lib/i18n.ts'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { Conversation } from '../../lib/lead/conversation.ts'
import type { FormProblem, LeadForm, TextField } from '../../lib/lead/lead-form.ts'
import { CityRow } from './city-row.tsx'
import type { FormEdit } from './edit-form.ts'
import { FieldRow } from './field-row.tsx'
import { asksAt } from './first-question.ts'
import { FormFoot } from './form-foot.tsx'
import type { FormSession } from './form-session.ts'
import { NoteRow } from './note-row.tsx'
import { orderSums } from './order-sums.ts'
import { problemWords } from './problem-words.ts'
import { ProductSheet } from './product-sheet.tsx'
import { useComplaints } from './use-complaints.ts'
import { useFocus } from './use-focus.ts'

export interface LeadFormViewProps {
  form: LeadForm
  /** What was read, for the quotes; null when the form was begun by hand. */
  conversation: Conversation | null
  catalogue: CatalogueItem[]
  /** ISO 4217. */
  currency: string
  /** The account's usual delivery fee, as it would be typed. */
  usualFee: string | null
  /** Everything that stands against saving the form as it is now; the view decides when to say it. */
  problems: FormProblem[]
  /** What the CRM refused, when this is a lead to mend; said at once, until the place is changed. */
  crmErrors: FieldError[]
  saving: boolean
  /** A person changed something. To be applied, and the view drawn again, at once. */
  onEdit(edit: FormEdit): void
  /** Only called when nothing stands against it and nothing is being saved. */
  onSave(): void
}

/** The form that comes up filled. Enter saves it; pressed too early, Save says what is missing and goes there. */
export function LeadFormView(props: LeadFormViewProps) {
  const { form, conversation, currency, problems, crmErrors, saving, onEdit, onSave } = props
  const element = useRef<HTMLFormElement>(null)
  const complaints = useComplaints(problems, crmErrors)
  const focus = useFocus(element)
  const [shown, setShown] = useState<TextField[]>([])
  useLayoutEffect(() => {
    if (!focus.goToFirst(path => asksAt(path, form))) focus.goTo('save')
  }, [])
  const session: FormSession = {
    form,
    conversation,
    currency,
    complaintAt: complaints.at,
    stands: complaints.stands,
    visit: complaints.visit,
    goTo: focus.goTo,
    edit(path, edit) {
      complaints.change(path)
      onEdit(edit)
    },
  }
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    if (complaints.attempt()) {
      if (!saving) onSave()
    } else focus.goToFirst(path => complaints.stands(path))
  }
  const show = (name: TextField) => {
    setShown([...shown, name])
    focus.goTo(name)
  }
  const isShown = (name: TextField) => form.fields[name].text !== '' || shown.includes(name)
  const sums = orderSums(form, currency)
  const general = problems.find(({ code }) => code === 'nothing')
  const summary = general ? problemWords(general) : t('problems', { count: problems.length })
  return (
    <form class="lead-form" noValidate ref={element} onSubmit={save} aria-label={t('titleCapture')}>
      <div class="scroll">
        <section class="sheet" aria-label={t('customer')}>
          <FieldRow name="fullName" session={session} />
          <FieldRow name="phone" session={session} />
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
          hidden={(['secondPhone', 'note'] as const).filter(name => !isShown(name))}
          onShow={show}
        />
      </div>
      <FormFoot
        total={sums.total}
        currency={currency}
        decimals={sums.decimals}
        saving={saving}
        complaint={complaints.attempted && problems.length > 0 ? summary : null}
      />
    </form>
  )
}
