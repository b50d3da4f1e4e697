import { formTerms } from '../capture/form-terms.ts'
import { laterFields, laterOf } from '../capture/later-fields.ts'
import { awaitsPhone } from '../lead/awaits-phone.ts'
import { checkForm } from '../lead/check-form.ts'
import { type PopupContext, shopOfForm } from './popup-context.ts'
import type { FormCapture } from './popup-state.ts'

/** What stands against saving the form as it is now, and whether it waits for its number once it is saved. */
export function checkCapture(
  context: PopupContext,
  capture: Pick<FormCapture, 'form' | 'conversation' | 'mending' | 'bound' | 'list'>,
): Pick<FormCapture, 'problems' | 'awaits'> {
  const { form, conversation, mending, list } = capture
  // An order among others is not its chat's own: a number that comes later could be any other's.
  const later = list ? [] : mending ? laterOf(mending) : laterFields(conversation)
  const terms = formTerms(context, shopOfForm(context, capture), later)
  return { problems: checkForm(form, terms), awaits: awaitsPhone(form, terms) }
}
