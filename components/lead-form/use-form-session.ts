import type { RefObject } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { t } from '../../lib/i18n.ts'
import type { FormProblem } from '../../lib/lead/lead-form.ts'
import { asksAt } from './first-question.ts'
import type { FormSession } from './form-session.ts'
import type { LeadFormViewProps } from './lead-form-view.tsx'
import { problemWords } from './problem-words.ts'
import { useComplaints } from './use-complaints.ts'
import { useFocus } from './use-focus.ts'

export interface OpenForm {
  session: FormSession
  /** Saves, or says what is in the way and goes there. */
  save(event: SubmitEvent): void
  /** What is in the way on the whole, once somebody tried to save. */
  summary: string | null
}

function summaryOf(problems: FormProblem[]): string {
  const general = problems.find(({ code }) => code === 'nothing')
  return general ? problemWords(general) : t('problems', { count: problems.length })
}

/** A form from its first drawing on: the focus goes to what the CRM refused, unless something above asks first, else to the first question, else to Save; problems are said when it is time. */
export function useFormSession(props: LeadFormViewProps, element: RefObject<HTMLFormElement | null>): OpenForm {
  const { form, conversation, currency, needsSku, problems, crmErrors, saving, onEdit, onSave } = props
  const { attempted, attempt, change, ...complaints } = useComplaints(problems, crmErrors)
  const { goTo, goToFirst } = useFocus(element)
  useLayoutEffect(() => {
    if (props.asksAbove) return
    if (!goToFirst(path => complaints.complaintAt(path) !== null) && !goToFirst(path => asksAt(path, form))) goTo('save')
  }, [])
  return {
    session: {
      form,
      conversation,
      currency,
      needsSku,
      ...complaints,
      goTo,
      edit(path, edit) {
        change(path)
        onEdit(edit)
      },
    },
    save(event) {
      event.preventDefault()
      if (!attempt()) goToFirst(complaints.stands)
      else if (!saving) onSave()
    },
    summary: attempted && problems.length > 0 ? summaryOf(problems) : null,
  }
}
