import type { Context, Handler } from 'hono'
import { inTransaction } from '../database.ts'
import { insertLeads, type NewLead } from '../lead-rows.ts'
import type { Sandbox, SandboxEnv } from '../sandbox-context.ts'
import { clientRefOf } from '../wedocod/client-ref.ts'
import { succeed } from './answers.ts'
import { checkBody } from './check.ts'
import { CREATE_RULES, createInput, type LeadInput } from './input.ts'
import { SURFACE } from './surface-id.ts'
import { ulidOf } from './ulid.ts'

/** "10 items or fewer are processed synchronously", by default. */
const SYNC_LIMIT = 10
/** How long a larger batch waits for its worker, ms; nothing is documented. */
const QUEUE_DELAY = 1000

/** POST /leads: a small batch is written at once (201), a larger one later (202). One invalid row refuses either. */
export function createLeads(sandbox: Sandbox): Handler<SandboxEnv> {
  const active = new Set(sandbox.catalogue.map(item => item.sku))
  const schema = createInput(sku => active.has(sku))
  return async c => {
    const { input, refusal } = await checkBody(c, schema, CREATE_RULES)
    if (refusal) return refusal
    const { data } = input
    return data.length > (c.var.fault('sync-limit')?.rows ?? SYNC_LIMIT) ? queue(c, sandbox, data) : create(c, sandbox, data)
  }
}

async function create(c: Context<SandboxEnv>, sandbox: Sandbox, leads: LeadInput[]): Promise<Response> {
  const failed = Math.min(leads.length, c.var.fault('sync-failures')?.rows ?? 0)
  let ids: number[] = []
  await c.var.commit(() => {
    ids = write(c, sandbox, leads.slice(0, leads.length - failed))
  })
  const nameOf = c.var.fault('opaque-created-refs') ? (id: number) => `WDFGH${id}` : ulidOf
  return succeed(c, { created_refs: ids.map(nameOf), failed_count: failed }, { mode: 'sync', total: leads.length }, 201)
}

/** Answers at once; what became of the batch is told by webhook alone. */
function queue(c: Context<SandboxEnv>, sandbox: Sandbox, leads: LeadInput[]): Response {
  const fault = c.var.fault('async-commit')
  const kept = { all: leads.length, half: Math.floor(leads.length / 2), none: 0 }[fault?.writes ?? 'all']
  const delay = fault ? sandbox.faults.delayOf(fault) : QUEUE_DELAY
  const work = () => inTransaction(sandbox.database, () => void write(c, sandbox, leads.slice(0, kept)))
  sandbox.late.after(delay, work).catch(console.error)
  return succeed(c, { batch_id: `batch_${crypto.randomUUID()}`, queued: true }, { mode: 'async', total: leads.length }, 202)
}

function write(c: Context<SandboxEnv>, sandbox: Sandbox, leads: LeadInput[]): number[] {
  const stamp = {
    account: c.var.token.account,
    created_at: c.var.serverNow(),
    committed_at: sandbox.now(),
    request: c.var.logged.id,
  }
  return insertLeads(
    sandbox.database,
    'LED-',
    leads.map(lead => ({ ...stamp, ...rowOf(lead) })),
  )
}

function rowOf(lead: LeadInput): Omit<NewLead, 'account' | 'created_at' | 'committed_at' | 'request'> {
  return {
    surface: SURFACE,
    client_ref: clientRefOf(lead),
    status: 'new',
    full_name: lead.full_name,
    phone: lead.phone,
    phone_digits: lead.phone.replace(/\D/g, ''),
    city: lead.city,
    body: { area: lead.area ?? null, address: lead.address, action_date: null, data: lead.data ?? [], products: lead.products },
  }
}
