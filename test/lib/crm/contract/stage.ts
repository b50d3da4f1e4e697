import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { type Connection, CrmFailure, type RowResult } from '../../../../lib/crm/crm-adapter.ts'
import type { Lead } from '../../../../lib/lead/lead.ts'
import type { FaultInput } from '../../../sandbox/fault-schema.ts'
import { type RunningSandbox, startSandbox } from '../../../sandbox/start-sandbox.ts'
import type { CrmHarness } from './harness.ts'

/** A sandbox CRM for one suite, emptied before each test, and connections to it. */
export interface Stage {
  harness: CrmHarness
  sandbox(): RunningSandbox
  connect(over?: Partial<Connection>): Connection
  /** Creates leads as the outbox does: in calls of `rules.batch`, one after the other. */
  create(leads: Lead[]): Promise<RowResult[]>
  faults(...faults: FaultInput[]): void
  /** The failure of a call that must fail. Its text is checked for the token. */
  failure(call: Promise<unknown>): Promise<CrmFailure>
  /** What the adapter sent in this test, in order: `GET /path`. */
  sent(): string[]
}

/** Registers the sandbox with the suite. After each test: no request may have left for another origin than the base URL's. */
export function useStage(harness: CrmHarness): Stage {
  let running: RunningSandbox | null = null
  let requests: Request[] = []
  const sandbox = () => {
    if (!running) throw new Error('the sandbox is not up')
    return running
  }

  beforeAll(async () => {
    running = await startSandbox({ rateLimit: null })
  })
  afterAll(() => running?.close())
  beforeEach(() => {
    sandbox().reset()
    requests = []
  })
  afterEach(() => {
    for (const request of requests) expect(new URL(request.url).origin).toBe(sandbox().url)
  })

  const connect: Stage['connect'] = over => ({
    baseUrl: harness.baseUrl(sandbox().url),
    token: harness.tokens.full,
    fetch: request => {
      requests.push(request.clone())
      return fetch(request)
    },
    signal: AbortSignal.timeout(10_000),
    now: Date.now,
    ...over,
  })

  return {
    harness,
    sandbox,
    connect,
    async create(leads) {
      const { adapter } = harness
      const { batch } = adapter.rules
      const results: RowResult[] = []
      for (let from = 0; from < leads.length; from += batch)
        results.push(...(await adapter.createMany(connect(), leads.slice(from, from + batch))))
      return results
    },
    faults: (...faults) => sandbox().setFaults(faults),
    sent: () => requests.map(request => `${request.method} ${new URL(request.url).pathname}`),
    async failure(call) {
      const error = await call.then(
        value => new Error(`did not fail: ${JSON.stringify(value)}`),
        (thrown: unknown) => thrown,
      )
      if (!(error instanceof CrmFailure)) throw error
      for (const token of Object.values(harness.tokens)) expect(`${error.message} ${error.stack} ${error.cause}`).not.toContain(token)
      return error
    },
  }
}
