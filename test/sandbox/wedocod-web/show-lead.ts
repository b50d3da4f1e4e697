import type { Handler } from 'hono'
import { refuse } from '../laravel/answers.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { findLead } from '../wedocod/find-lead.ts'
import { listed } from './list-leads.ts'
import { SURFACE } from './surface-id.ts'

/** GET /leads/{reference}/show. Its body is not documented: the fields of the list and those that were sent (CONTRACTS 1.1). */
export const showLead =
  (sandbox: Sandbox): Handler<SandboxEnv> =>
  c => {
    const lead = findLead(sandbox, { surface: SURFACE, account: c.var.token.account }, c.req.param('reference') ?? '')
    if (!lead) return refuse(c, 404)
    const { data, products, ...rest } = lead.body
    const sent = c.var.fault('show-without-data') ? {} : { data, products }
    return c.json({ data: { ...listed(lead), ...rest, ...sent } })
  }
