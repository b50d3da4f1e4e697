import { mergeDraft } from '../capture/merge-draft.ts'
import { readShop, type Shop } from '../capture/shop.ts'
import type { FieldError } from '../crm/crm-adapter.ts'
import type { Conversation } from '../lead/conversation.ts'
import { formFromDraft } from '../lead/form-from-draft.ts'
import { formFromLead } from '../lead/form-from-lead.ts'
import type { Lead } from '../lead/lead.ts'
import type { LeadDraft } from '../lead/lead-draft.ts'
import { mendingDraft } from '../store/change-lead.ts'
import { readDraft } from '../store/drafts.ts'
import { checkCapture } from './check-capture.ts'
import { accountFor, type PopupContext, shopOf, showCapture } from './popup-context.ts'
import type { FormCapture } from './popup-state.ts'

/** A form, and what of it a person touched. */
export type Mended = Pick<FormCapture, 'form' | 'linesTouched' | 'feeTouched'>

type Filled = Pick<FormCapture, 'form' | 'conversation' | 'draft'> & Partial<FormCapture>

/** Opens a form, checked from the first moment. */
export function showForm(context: PopupContext, filled: Filled): void {
  const capture = { bound: null, mending: null, crmErrors: [], linesTouched: false, feeTouched: false, list: null, ...filled }
  showCapture(context, {
    ...capture,
    ...checkCapture(context, capture),
    askLine: (capture.conversation && context.state.get().source?.askLine) ?? null,
    stage: 'form',
    key: context.newId(),
    saving: false,
  })
}

/** What was read as a form, over what a person had typed into it before it was left; `name`: what it is kept under. */
export async function formOf(context: PopupContext, draft: LeadDraft | null, name: string | null): Promise<Mended> {
  const shop = shopOf(context)
  const fresh = formFromDraft(draft, { ...shop, showPhone: e164 => context.phones.show(e164, shop.country) })
  const stored = name === null ? null : await readDraft(context.store, name)
  if (!stored) return { form: fresh, linesTouched: false, feeTouched: false }
  const { linesTouched, feeTouched } = stored
  return { form: mergeDraft(fresh, stored), linesTouched, feeTouched }
}

/** Opens the form of what was read. */
export async function showDraft(
  context: PopupContext,
  draft: LeadDraft | null,
  conversation: Conversation | null,
  thread: string | null,
): Promise<void> {
  showForm(context, { ...(await formOf(context, draft, thread)), conversation, draft: thread })
}

/** A stored lead in the form, to mend it for its account (or another), with what the CRM said against it. */
export async function showLead(
  context: PopupContext,
  lead: Lead,
  crmErrors: FieldError[],
  account: string | null = accountFor(context, lead),
): Promise<void> {
  const bound = await shopFor(context, account)
  const fresh = formFromLead(lead, e164 => context.phones.show(e164, bound.country))
  const draft = mendingDraft(lead.clientRef)
  const stored = await readDraft(context.store, draft)
  showForm(context, { form: stored?.form ?? fresh, conversation: null, draft, bound, mending: lead, crmErrors })
}

/** What holds for a lead of an account, whichever is chosen now. */
export const shopFor = async ({ store, settings }: PopupContext, account: string | null): Promise<Shop> =>
  readShop(store, { ...(await settings()), account })
