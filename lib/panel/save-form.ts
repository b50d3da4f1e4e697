import { keepNewLeads, newLead } from '../capture/new-lead.ts'
import type { Shop } from '../capture/shop.ts'
import { boundTo } from '../lead/awaits-phone.ts'
import type { Lead } from '../lead/lead.ts'
import type { LeadForm } from '../lead/lead-form.ts'
import { leadFromForm } from '../lead/lead-from-form.ts'
import { leadTitle } from '../lead/lead-title.ts'
import { undoWindow } from '../settings/schema.ts'
import { editLead, holdLead } from '../store/change-lead.ts'
import { LONGEST_WAIT } from '../store/due-run.ts'
import { forgetDiscarded } from '../store/purge.ts'
import { checkCapture } from './check-capture.ts'
import { keepDraft } from './keep-draft.ts'
import { openForm, type PopupContext, shopOfForm, showCapture } from './popup-context.ts'
import type { FormCapture, Told } from './popup-state.ts'
import { written } from './written.ts'

/** Applies one change of a person to the form, and keeps it as a draft so that closing the popup loses nothing. */
export async function editForm(context: PopupContext, edit: (form: LeadForm) => LeadForm): Promise<void> {
  const before = openForm(context)
  if (!before) return
  const form = edit(before.form)
  const next: FormCapture = {
    ...before,
    form,
    ...checkCapture(context, { ...before, form }),
    linesTouched: before.linesTouched || form.lines !== before.form.lines,
    feeTouched: before.feeTouched || form.deliveryFee !== before.form.deliveryFee,
  }
  showCapture(context, next)
  await keepDraft(context, next)
  if (before.mending) await holdWhileWriting(context, before.mending)
}

/** It stays here for as long as somebody writes; each hold is a write to the disk that all pages hear of, so one in half its time will do. */
async function holdWhileWriting({ store, state, now }: PopupContext, { clientRef }: Lead): Promise<void> {
  const view = state.get().leads.find(({ key }) => key === clientRef)
  const isHeld = view && (view.state !== 'queued' || (view.receipt.notBefore ?? 0) - now() > LONGEST_WAIT / 2)
  if (!isHeld) await holdLead(store, clientRef, now() + LONGEST_WAIT)
}

/** Saves the form as a lead: on the disk before the popup says so, to the CRM once the undo window is over. What came too late stays in the form. */
export async function saveForm(context: PopupContext): Promise<void> {
  const capture = openForm(context)
  if (!capture || capture.saving || capture.problems.length > 0) return
  showCapture(context, { ...capture, saving: true })
  const settings = await context.settings()
  const savedAt = context.now()
  const shop = shopOfForm(context, capture)
  const lead = leadOf(context, capture, shop, savedAt)
  const until = lead.account === null ? savedAt : savedAt + undoWindow(settings)
  const stored = await written(context, store(context, capture, lead, until))
  if (stored !== 'done') {
    if (stored === 'too-late') context.state.update(now => ({ ...now, told: { kind: 'too-late' } }))
    return showCapture(context, capture)
  }
  const told = toldOf(lead, { kind: 'saved', clientRef: lead.clientRef, savedAt, until, form: capture })
  // The countdown begins now, not at the clock's last tick.
  context.state.update(before => ({ ...before, now: savedAt, told }))
  const { clientRef, account } = lead
  const { awaits } = capture
  showCapture(context, { stage: 'saved', clientRef, name: leadTitle(lead) ?? '', local: account === null, awaits })
  context.poke(false)
}

/** Without an undo window there is nothing to tell: the page that takes the form's place says that it was saved. */
function toldOf(lead: Lead, saved: Told & { kind: 'saved' }): Told | null {
  if (lead.account === null) return { kind: saved.form.awaits ? 'saved-awaiting' : 'saved-local' }
  return saved.until > saved.savedAt ? saved : null
}

function leadOf(context: PopupContext, capture: FormCapture, shop: Shop, savedAt: number): Lead {
  const { form, mending, conversation, draft: thread, awaits } = capture
  const { phones } = context
  if (!mending) return newLead(form, conversation, { shop, phones, clientRef: context.newId(), capturedAt: savedAt, thread, awaits })
  const { meantFor: _meantFor, ...lead } = mending
  const readPhone = (text: string) => phones.read(text, shop.country)
  return leadFromForm(form, { ...lead, ...boundTo(shop.account?.id ?? null, awaits), readPhone })
}

/** A new lead is added; a mended one replaces itself, unless its request left meanwhile. */
async function store({ store }: PopupContext, capture: FormCapture, lead: Lead, until: number): Promise<'done' | 'too-late'> {
  if (capture.mending) return (await editLead(store, lead, until, capture.joined?.mark ?? undefined)) === 'done' ? 'done' : 'too-late'
  const drafts = capture.draft === null ? [] : [capture.draft]
  await keepNewLeads(store, [lead], { conversation: capture.conversation, drafts, notBefore: until })
  if (capture.instead) await forgetDiscarded(store, capture.instead)
  return 'done'
}
