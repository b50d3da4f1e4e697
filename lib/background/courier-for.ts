import { type Connection, type CrmAdapter, CrmFailure } from '../crm/crm-adapter.ts'
import { redact } from '../log.ts'
import type { Courier, Told } from '../outbox/courier.ts'
import { changeLeads, findChanged } from './change-leads.ts'

/** Where an account's CRM is, and by what it lets us in. */
export interface Address {
  baseUrl: string
  token: string
  /** Hears until when (ms) the CRM wants to be left alone. */
  asked?(until: number): void
}

/** The connection of one call: our own fetch, and a time limit. `asked`: hears until when the CRM wants to be left alone. */
export const connectionTo = (baseUrl: string, token: string, timeout: number, asked?: (until: number) => void): Connection => ({
  baseUrl,
  token,
  fetch: request => fetch(request),
  signal: AbortSignal.timeout(timeout),
  now: Date.now,
  ...(asked && { asked }),
})

/** The outbox's way to an account: everything an adapter throws becomes a failure it can decide on. */
export function courierFor({ baseUrl, token, asked }: Address, adapter: CrmAdapter): Courier {
  const connect = (timeout: number) => connectionTo(baseUrl, token, timeout, asked)
  return {
    limit: adapter.rules.batch,
    create: (leads, timeout) => tell(() => adapter.createMany(connect(timeout), leads)),
    find: (batch, timeout) => tell(() => adapter.findCreated(connect(timeout), batch)),
    change: (kind, orders, timeout) => tell(() => changeLeads(connect(timeout), adapter, kind, orders)),
    findChanged: (orders, timeout) => tell(() => findChanged(connect(timeout), adapter, orders)),
  }
}

async function tell<T>(call: () => Promise<T>): Promise<Told<T>> {
  try {
    return { ok: true, value: await call() }
  } catch (error) {
    if (error instanceof CrmFailure) return { ok: false, failure: error }
    // A fault of our own in the middle of a call: whether it left is not known.
    const message = redact(error instanceof Error ? error.message : String(error))
    return { ok: false, failure: { kind: 'unknown', message, retryAt: null } }
  }
}
