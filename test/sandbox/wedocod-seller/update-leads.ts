import type { Handler } from 'hono'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { changeStatus } from '../wedocod/change-status.ts'
import { findLead } from '../wedocod/find-lead.ts'
import { refuseInput, refuseLead, succeed } from './answers.ts'
import { checkBody } from './check.ts'
import { UPDATE_RULES, updateInput } from './input.ts'
import { SURFACE } from './surface-id.ts'
import { ulidOf } from './ulid.ts'

/** PUT /leads: new statuses, all or none (which is not documented), answered with the id of each lead. */
export const updateLeads =
  (sandbox: Sandbox): Handler<SandboxEnv> =>
  async c => {
    const { input, refusal } = await checkBody(c, updateInput, UPDATE_RULES)
    if (refusal) return refusal
    const shelf = { surface: SURFACE, account: c.var.token.account }
    const named = input.leads.map(({ reference }) => findLead(sandbox, shelf, reference))
    const found = named.filter(lead => lead !== undefined)
    if (found.length < named.length) {
      if (!c.var.fault('unknown-reference-as-422')) return refuseLead(c)
      const missing = named.flatMap((lead, index) => (lead ? [] : [`leads.${index}.reference`]))
      return refuseInput(c, Object.fromEntries(missing.map(key => [key, ['The selected reference is invalid.']])))
    }
    await c.var.commit(() => {
      for (const change of input.leads) changeStatus(sandbox, shelf, change, { by: c.var.token.user, at: c.var.serverNow() })
    })
    const dated = input.leads.some(({ action_date }) => action_date != null)
    return succeed(
      c,
      found.map(({ id, reference }) => ({ id: ulidOf(id), reference })),
      { updated_fields: ['status', ...(dated ? ['action_date'] : [])] },
    )
  }
