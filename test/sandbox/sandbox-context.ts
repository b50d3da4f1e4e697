import type { DatabaseSync } from 'node:sqlite'
import type { HttpBindings } from '@hono/node-server'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import type { FaultKind, FaultOf } from './fault-schema.ts'
import type { Faults } from './faults.ts'
import type { LateWork } from './late-work.ts'
import type { RateLimiter } from './rate-limit.ts'
import type { LoggedRequest, RequestLog } from './request-log.ts'
import type { SandboxToken } from './tokens.ts'

/** What every surface shares. */
export interface Sandbox {
  database: DatabaseSync
  faults: Faults
  limiter: RateLimiter
  requests: RequestLog
  late: LateWork
  tokens: readonly SandboxToken[]
  /** The active articles: any other SKU is unknown. */
  catalogue: readonly CatalogueItem[]
  /** Calls per minute and user; null is no limit. */
  rateLimit: number | null
  /** Statuses whose leads cannot be deleted. */
  protectedStatuses: readonly string[]
  /** Milliseconds, the true time. */
  now(): number
}

/** What a request carries on its way through the sandbox. */
export interface SandboxEnv {
  Bindings: HttpBindings
  Variables: {
    logged: LoggedRequest
    /** The fault of this kind that strikes this request, or null. */
    fault<K extends FaultKind>(kind: K, at?: string): FaultOf<K> | null
    /** The CRM's clock, ms: `now` plus its skew. */
    serverNow(): number
    /** The only way to write: whole or not at all, and when the faults let it. Resolves when the CRM may answer. */
    commit(work: () => void): Promise<void>
    token: SandboxToken
  }
}
