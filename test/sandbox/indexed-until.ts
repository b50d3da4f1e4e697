import type { Context } from 'hono'
import type { Sandbox, SandboxEnv } from './sandbox-context.ts'

/** A list shows rows that were committed up to this moment, ms: what is younger is not in its index yet. */
export function indexedUntil(c: Context<SandboxEnv>, sandbox: Sandbox): number {
  const lag = c.var.fault('index-lag')
  return lag ? sandbox.now() - sandbox.faults.delayOf(lag) : Number.MAX_SAFE_INTEGER
}
