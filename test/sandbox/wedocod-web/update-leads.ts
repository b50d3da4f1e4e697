import type { Handler } from 'hono'
import type * as z from 'zod'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { check } from './check.ts'
import { findLead } from './find-lead.ts'
import { findNamed } from './find-named.ts'
import { UPDATE_RULES, updateInput } from './input.ts'
import { SURFACE } from './surface-id.ts'

type Change = z.output<typeof updateInput>['leads'][number]

/** PUT /leads: new statuses, all or none; a status that really changed leaves a row in the history. */
export const updateLeads =
  (sandbox: Sandbox): Handler<SandboxEnv> =>
  async c => {
    const { input, refusal } = await check(c, updateInput, UPDATE_RULES)
    if (refusal) return refusal
    const references = input.leads.map(change => change.reference)
    const named = findNamed(c, sandbox, references, index => `leads.${index}.reference`)
    if (named.refusal) return named.refusal
    await c.var.commit(() => {
      const { account, user } = c.var.token
      for (const change of input.leads) changeStatus(sandbox, account, change, { by: user, at: c.var.serverNow() })
    })
    return c.json({ message: 'Leads updated successfully.' })
  }

/** Reads the lead again: since it was checked, a change before it or the time until a late commit may have altered it. */
function changeStatus(sandbox: Sandbox, account: string, change: Change, { by, at }: { by: string; at: number }): void {
  const lead = findLead(sandbox, account, change.reference)
  if (!lead) return
  const body = JSON.stringify({ ...lead.body, action_date: change.action_date ?? null })
  sandbox.database.prepare('UPDATE lead SET status = ?, body = ? WHERE id = ?').run(change.status, body, lead.id)
  if (change.status === lead.status) return
  sandbox.database
    .prepare(
      'INSERT INTO history (surface, account, reference, old_status, new_status, changed_by, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(SURFACE, account, lead.reference, lead.status, change.status, by, at)
}
