import type { Sandbox } from '../sandbox-context.ts'
import { findLead, type Shelf } from './find-lead.ts'

export interface StatusChange {
  reference: string
  status: string
  action_date?: string | null | undefined
}

/**
 * Sets a status; one that really changed leaves a row in the history. Reads the lead again: since it was checked, a change before
 * it or the time until a late commit may have altered it.
 */
export function changeStatus(sandbox: Sandbox, shelf: Shelf, change: StatusChange, { by, at }: { by: string; at: number }): void {
  const lead = findLead(sandbox, shelf, change.reference)
  if (!lead) return
  const body = JSON.stringify({ ...lead.body, action_date: change.action_date ?? null })
  sandbox.database.prepare('UPDATE lead SET status = ?, body = ? WHERE id = ?').run(change.status, body, lead.id)
  if (change.status === lead.status) return
  sandbox.database
    .prepare(
      'INSERT INTO history (surface, account, reference, old_status, new_status, changed_by, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(shelf.surface, shelf.account, lead.reference, lead.status, change.status, by, at)
}
