import { Hono } from 'hono'
import type { CatalogueItem } from '../../lib/lead/catalogue.ts'
import { createApiApp } from './api-app.ts'
import { type CommittedLead, committedLeads } from './committed-leads.ts'
import { openDatabase } from './database.ts'
import { demoCatalogue } from './demo-catalogue.ts'
import type { FaultInput } from './fault-schema.ts'
import { createFaults } from './faults.ts'
import { createInspection, resetSandbox } from './inspection.ts'
import { createLateWork } from './late-work.ts'
import { forgetClientRefs } from './lead-rows.ts'
import { createListener } from './listener.ts'
import { createRateLimiter } from './rate-limit.ts'
import { createConnectionNumbers } from './record-request.ts'
import { createRequestLog, type LoggedRequest } from './request-log.ts'
import type { Sandbox, SandboxEnv } from './sandbox-context.ts'
import { demoTokens, type SandboxToken } from './tokens.ts'
import { watchPage } from './watch-page.ts'

export interface SandboxOptions {
  /** 127.0.0.1 when absent. */
  host?: string
  /** 0, or absent, takes a free one. */
  port?: number
  inspectPort?: number
  /** A file that outlives the sandbox, or `:memory:` (when absent). */
  database?: string
  /** The active articles; the demo shop's when absent. */
  catalogue?: readonly CatalogueItem[]
  /** The demo tokens when absent. The first one is `RunningSandbox.token`. */
  tokens?: readonly [SandboxToken, ...SandboxToken[]]
  /** Calls per minute and user: 60 when absent, null for no limit. */
  rateLimit?: number | null
  /** Statuses whose leads cannot be deleted: `confirmed` when absent (which ones the vendor protects is not documented). */
  protectedStatuses?: readonly string[]
  /** Milliseconds; the machine's clock when absent. */
  now?(): number
}

export interface RunningSandbox {
  /** Origin of the surfaces, the inspection and the page that shows leads arriving. */
  url: string
  /** Origin of a second door with inspection and page alone, open while the CRM is down. */
  inspectUrl: string
  /** May do everything. */
  token: string
  leads(): CommittedLead[]
  requests(): LoggedRequest[]
  setFaults(faults: readonly FaultInput[]): void
  /** From now on the rows that are there look as if a person had typed them in: without a `client_ref`. */
  forgetClientRefs(): void
  reset(): void
  /** The CRM goes down: connections to `url` are cut and refused. Rows and faults stay. */
  stop(): Promise<void>
  /** The CRM comes up again at the same address. */
  listen(): Promise<void>
  /** Ends everything. What a late commit still had to write is lost, as in a crash. */
  close(): Promise<void>
}

/** Starts a CRM that behaves as the documents say, and misbehaves as told. Throws when a port is taken or the database cannot be opened. */
export async function startSandbox(options: SandboxOptions = {}): Promise<RunningSandbox> {
  const sandbox = furnish(options)
  const host = options.host ?? '127.0.0.1'
  const doors = {
    goDown: () => {
      sandbox.requests.dropPending()
      return api.shut()
    },
    comeUp: () => api.open(),
  }
  const open = new Hono<SandboxEnv>().route('/_sandbox', createInspection(sandbox, doors)).route('/', watchPage)
  const api = createListener(createApiApp(sandbox, open, createConnectionNumbers()), host, options.port ?? 0)
  const inspection = createListener(open, host, options.inspectPort ?? 0)
  const close = async () => {
    sandbox.late.callOff()
    await Promise.all([api.shut(), inspection.shut()])
    sandbox.database.close()
  }
  await Promise.all([api.open(), inspection.open()]).catch(async error => {
    await close()
    throw error
  })
  return {
    url: api.url(),
    inspectUrl: inspection.url(),
    token: (options.tokens?.[0] ?? demoTokens.full).token,
    leads: () => committedLeads(sandbox.database).leads,
    requests: () => sandbox.requests.list(),
    setFaults: faults => sandbox.faults.replace(faults),
    forgetClientRefs: () => forgetClientRefs(sandbox.database),
    reset: () => resetSandbox(sandbox),
    stop: doors.goDown,
    listen: doors.comeUp,
    close,
  }
}

function furnish(options: SandboxOptions): Sandbox {
  const now = options.now ?? Date.now
  return {
    database: openDatabase(options.database ?? ':memory:'),
    faults: createFaults(),
    limiter: createRateLimiter(now),
    requests: createRequestLog(),
    late: createLateWork(),
    tokens: options.tokens ?? Object.values(demoTokens),
    catalogue: options.catalogue ?? demoCatalogue,
    rateLimit: options.rateLimit === undefined ? 60 : options.rateLimit,
    protectedStatuses: options.protectedStatuses ?? ['confirmed'],
    now,
  }
}
