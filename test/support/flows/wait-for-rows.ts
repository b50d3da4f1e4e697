import { setTimeout as pause } from 'node:timers/promises'
import type { CommittedLead } from '../../sandbox/committed-leads.ts'
import type { RunningSandbox } from '../../sandbox/start-sandbox.ts'

/** Long enough for an undo window, a backoff and a look-up on a slow machine, ms. */
const DEADLINE = 45_000

/** Resolves with what `look` sees as soon as it is not null. The sandbox tells nobody when a row arrives, so it is asked every 50 ms. Throws after 45 s. */
async function until<T>(look: () => T | null, awaited: () => string): Promise<T> {
  const deadline = Date.now() + DEADLINE
  while (Date.now() < deadline) {
    const seen = look()
    if (seen !== null) return seen
    await pause(50)
  }
  throw new Error(`Waited in vain for ${awaited()}`)
}

/** Every row of the CRM, once there are at least so many. */
export function waitForRows(sandbox: RunningSandbox, count: number): Promise<CommittedLead[]> {
  const look = () => (sandbox.leads().length >= count ? sandbox.leads() : null)
  return until(look, () => `${count} rows in the CRM; it holds ${sandbox.leads().length}`)
}

/** The row that carries a lead's own name. */
export function waitForRow(sandbox: RunningSandbox, clientRef: string): Promise<CommittedLead> {
  const look = () => sandbox.leads().find(row => row.client_ref === clientRef) ?? null
  return until(look, () => `the row of ${clientRef}; the CRM holds ${sandbox.leads().length} others`)
}

/** The row of a person, once its status is this. */
export function waitForStatus(sandbox: RunningSandbox, fullName: string, status: string): Promise<CommittedLead> {
  const look = () => sandbox.leads().find(row => row.full_name === fullName && row.status === status) ?? null
  return until(look, () => `${fullName} to be ${status}; the CRM holds ${sandbox.leads().map(row => `${row.full_name} ${row.status}`)}`)
}
