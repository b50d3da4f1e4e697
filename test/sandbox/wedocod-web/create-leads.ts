import type { Handler } from 'hono'
import { insertLeads, type NewLead } from '../lead-rows.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { clientRefOf } from '../wedocod/client-ref.ts'
import { check } from './check.ts'
import { CREATE_RULES, type CreateInput, createInput } from './input.ts'
import { SURFACE } from './surface-id.ts'

/** POST /leads: all rows or none; 201 without any id. */
export function createLeads(sandbox: Sandbox): Handler<SandboxEnv> {
  const active = new Set(sandbox.catalogue.map(item => item.sku))
  const schema = createInput(sku => active.has(sku))
  return async c => {
    const { input, refusal } = await check(c, schema, CREATE_RULES)
    if (refusal) return refusal
    await c.var.commit(() => {
      const stamp = {
        account: c.var.token.account,
        created_at: c.var.serverNow(),
        committed_at: sandbox.now(),
        request: c.var.logged.id,
      }
      insertLeads(
        sandbox.database,
        'LD-',
        input.leads.map(lead => ({ ...stamp, ...rowOf(lead) })),
      )
    })
    return c.json({ message: 'Leads created successfully.' }, 201)
  }
}

function rowOf(lead: CreateInput['leads'][number]): Omit<NewLead, 'account' | 'created_at' | 'committed_at' | 'request'> {
  return {
    surface: SURFACE,
    client_ref: clientRefOf(lead),
    status: 'new',
    full_name: lead.full_name,
    phone: lead.phone,
    phone_digits: lead.phone.replace(/\D/g, ''),
    city: lead.city ?? null,
    body: {
      area: lead.area ?? null,
      address: lead.address ?? null,
      action_date: null,
      data: lead.data ?? [],
      products: lead.products,
    },
  }
}
