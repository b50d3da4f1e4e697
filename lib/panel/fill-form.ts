import { formTerms } from '../capture/form-terms.ts'
import { mergeDraft } from '../capture/merge-draft.ts'
import { readShop } from '../capture/shop.ts'
import type { FieldError } from '../crm/crm-adapter.ts'
import { checkForm } from '../lead/check-form.ts'
import type { Conversation } from '../lead/conversation.ts'
import { formFromDraft } from '../lead/form-from-draft.ts'
import { formFromLead } from '../lead/form-from-lead.ts'
import type { Lead } from '../lead/lead.ts'
import type { LeadDraft } from '../lead/lead-draft.ts'
import type { LeadForm } from '../lead/lead-form.ts'
import { mendingDraft } from '../store/change-lead.ts'
import { readDraft } from '../store/drafts.ts'
import { accountFor, type PopupContext, shopOf, shopOfForm, showCapture } from './popup-context.ts'
import type { FormCapture } from './popup-state.ts'

type Filled = Pick<FormCapture, 'form' | 'conversation' | 'draft'> & Partial<FormCapture>

/** Opens a form, checked from the first moment. */
export function showForm(context: PopupContext, filled: Filled): void {
  const problems = checkForm(filled.form, formTerms(context, shopOfForm(context, { bound: null, ...filled })))
  showCapture(context, {
    bound: null,
    mending: null,
    crmErrors: [],
    linesTouched: false,
    feeTouched: false,
    ...filled,
    stage: 'form',
    key: context.newId(),
    saving: false,
    problems,
  })
}

/** The form of what was read, over what a person had typed into it before. */
export async function showDraft(
  context: PopupContext,
  draft: LeadDraft | null,
  conversation: Conversation | null,
  thread: string | null,
): Promise<void> {
  const shop = shopOf(context)
  const showPhone = (e164: string) => context.phones.show(e164, shop.country)
  const fresh = formFromDraft(draft, { ...shop, showPhone })
  const stored = thread === null ? null : await readDraft(context.store, thread)
  const form: LeadForm = stored ? mergeDraft(fresh, stored) : fresh
  showForm(context, {
    form,
    conversation,
    draft: thread,
    linesTouched: stored?.linesTouched ?? false,
    feeTouched: stored?.feeTouched ?? false,
  })
}

/** A stored lead in the form, to mend it for its account (or another), with what the CRM said against it. */
export async function showLead(
  context: PopupContext,
  lead: Lead,
  crmErrors: FieldError[],
  account: string | null = accountFor(context, lead),
): Promise<void> {
  const bound = await readShop(context.store, { ...(await context.settings()), account })
  const fresh = formFromLead(lead, e164 => context.phones.show(e164, bound.country))
  const draft = mendingDraft(lead.clientRef)
  const stored = await readDraft(context.store, draft)
  showForm(context, { form: stored?.form ?? fresh, conversation: null, draft, bound, mending: lead, crmErrors })
}
