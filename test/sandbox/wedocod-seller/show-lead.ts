import type { Handler } from 'hono'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { findLead } from '../wedocod/find-lead.ts'
import { refuseLead, succeed } from './answers.ts'
import { shownProducts } from './shown-products.ts'
import { labelOf } from './statuses.ts'
import { SURFACE } from './surface-id.ts'

/** GET /leads/{reference}/show: the name and the moment that the list lacks; neither reference nor address nor `data`. */
export const showLead =
  (sandbox: Sandbox): Handler<SandboxEnv> =>
  c => {
    const shelf = { surface: SURFACE, account: c.var.token.account }
    const lead = findLead(sandbox, shelf, c.req.param('reference') ?? '')
    if (!lead) return refuseLead(c)
    const { full_name, phone, city, status, created_at, body } = lead
    return succeed(c, {
      full_name,
      phone,
      city,
      area: body.area,
      status: labelOf(status),
      products: shownProducts(body.products),
      created_at: new Date(created_at).toISOString().replace('Z', '000Z'),
    })
  }
