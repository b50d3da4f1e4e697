import type { Handler } from 'hono'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { changeStatus } from '../wedocod/change-status.ts'
import { check } from './check.ts'
import { findNamed } from './find-named.ts'
import { UPDATE_RULES, updateInput } from './input.ts'
import { SURFACE } from './surface-id.ts'

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
      for (const change of input.leads) changeStatus(sandbox, { surface: SURFACE, account }, change, { by: user, at: c.var.serverNow() })
    })
    return c.json({ message: 'Leads updated successfully.' })
  }
