import type { LeadView } from '../lead/lead-state.ts'
import type { Status } from '../lead/status.ts'
import { undoWindow } from '../settings/schema.ts'
import { askChange, dropChange } from '../store/ask-change.ts'
import { findLead } from '../store/list-leads.ts'
import type { ChangeKind } from '../store/schema.ts'
import { browse } from './browse-leads.ts'
import type { PopupContext } from './popup-context.ts'
import { written } from './written.ts'

/** Queues a new status for a lead in the CRM; it leaves when the undo window is over. */
export function setStatus(context: PopupContext, key: string, status: Status, actionDate: string | null): Promise<void> {
  return ask(context, key, { kind: 'status', status, actionDate })
}

/** Queues the deletion of a lead in the CRM. */
export function removeInCrm(context: PopupContext, key: string): Promise<void> {
  return ask(context, key, { kind: 'delete', status: null, actionDate: null })
}

/** A deletion is for good: it can be taken back for so long whatever the undo window is, ms. */
const SHORTEST_REGRET = 5_000

async function ask(
  context: PopupContext,
  key: string,
  change: { kind: ChangeKind; status: Status | null; actionDate: string | null },
): Promise<void> {
  const view = await findLead(context.store, key)
  if (!view?.target) return
  const now = context.now()
  const until = now + Math.max(undoWindow(await context.settings()), change.kind === 'delete' ? SHORTEST_REGRET : 0)
  const { account, target } = view.target
  const done = await written(
    context,
    askChange(context.store, { account, target, ...change, seen: view.status }, { now, notBefore: until }).then(() => true),
  )
  if (!done) return
  context.state.update(before => ({ ...before, now, told: { kind: 'changed', key, status: change.status, savedAt: now, until } }))
  context.poke(false)
}

/** Takes back a change that did not leave yet, or clears one that was refused; says so when its request is under way. */
export async function takeBackChange(context: PopupContext, key: string): Promise<void> {
  const view = await findLead(context.store, key)
  if (!view?.target) return
  const done = await written(context, dropChange(context.store, view.target.account, view.target.target))
  if (done === null) return
  context.state.update(now => ({ ...now, told: done ? null : { kind: 'too-late' } }))
}

/** Asks the CRM for all of a lead that was opened: what it shows comes in by the store, its history is laid beside. */
export async function openLead(context: PopupContext, key: string): Promise<void> {
  const view: LeadView | null = await findLead(context.store, key)
  if (!view?.target || view.state !== 'created') return
  const { history, gone } = await context.openInCrm(view.target.account, view.target.target)
  const before = context.state.get().browse
  if (history) browse(context, { histories: { ...before.histories, [key]: history } })
  if (gone) browse(context, { gone: [...before.gone, key] })
}
