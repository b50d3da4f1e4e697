import { formTerms } from '../capture/form-terms.ts'
import { checkForm } from '../lead/check-form.ts'
import { openForm, type PopupContext, shopOf, showCapture } from './popup-context.ts'

/** Checks the open form against the account that is chosen now: another CRM asks for other things. */
export function recheck(context: PopupContext): void {
  const capture = openForm(context)
  if (capture) showCapture(context, { ...capture, problems: checkForm(capture.form, formTerms(context, shopOf(context))) })
}
