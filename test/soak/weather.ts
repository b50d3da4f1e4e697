import type { FaultInput, FaultKind } from '../sandbox/fault-schema.ts'
import type { LoggedRequest } from '../sandbox/request-log.ts'

/** Seconds that the CRM asks to be left alone for in a storm. */
export const RETRY_AFTER = 3

type Part = FaultInput extends infer One ? (One extends { kind: FaultKind } ? Omit<One, 'probability' | 'seed' | 'method'> : never) : never

type Likely = Part & { probability?: number }

/** How slow the CRM is at its worst: its latest commit and the lag of its lists, ms, and how the seller API takes batches for later (202). */
export interface Slowness {
  latest: number
  lag: number
  promises: Likely[]
}

/** What the soak's short waits leave time for. Of what is promised, some is written half or not at all. */
export const SHORT_SLOWNESS: Slowness = {
  latest: 1_000,
  lag: 800,
  promises: [
    { kind: 'sync-limit', rows: 3, probability: 0.1 },
    { kind: 'async-commit', ms: 100, spread: 2_500, writes: 'half', probability: 0.2 },
    { kind: 'async-commit', ms: 100, spread: 2_500, writes: 'none', probability: 0.1 },
    { kind: 'async-commit', ms: 100, spread: 2_500 },
  ],
}

/** What the real waits leave time for. One promise alone, which is kept: each holds up its account for half an hour. */
export const REAL_SLOWNESS: Slowness = {
  latest: 5_000,
  lag: 2_000,
  promises: [
    { kind: 'sync-limit', rows: 3, times: 1 },
    { kind: 'async-commit', ms: 1_000, spread: 60_000 },
  ],
}

/** What may become of a write, each in one or two of a hundred: about a third of all writes meet one. */
const writes = ({ latest }: Slowness): Part[] => [
  { kind: 'late-commit', ms: 5, spread: 395, answer: 'after' },
  { kind: 'late-commit', ms: 5, spread: 395, answer: 'never' },
  { kind: 'late-commit', ms: 200, spread: 400, answer: 'now' },
  { kind: 'late-commit', ms: latest, answer: 'never' },
  { kind: 'drop', at: 'mid-request', how: 'reset' },
  { kind: 'drop', at: 'before', how: 'close' },
  { kind: 'drop', at: 'after', how: 'reset' },
  { kind: 'drop', at: 'after', how: 'close' },
  { kind: 'hold', at: 'before' },
  { kind: 'hold', at: 'after' },
  { kind: 'status', status: 401, at: 'before' },
  { kind: 'status', status: 403, at: 'before' },
  { kind: 'status', status: 500, at: 'before' },
  { kind: 'status', status: 500, at: 'after' },
  { kind: 'status', status: 502, at: 'after' },
  { kind: 'status', status: 504, at: 'after' },
  { kind: 'status', status: 409, at: 'after' },
  { kind: 'status', status: 413, at: 'before' },
  { kind: 'status', status: 429, at: 'before', retryAfter: RETRY_AFTER },
  { kind: 'status', status: 429, at: 'before', retryAfter: RETRY_AFTER, retryAfterAs: 'http-date' },
  { kind: 'status', status: 503, at: 'before', retryAfter: RETRY_AFTER },
  { kind: 'html', at: 'after' },
  { kind: 'redirect', at: 'after' },
  { kind: 'truncated-json' },
  { kind: 'empty-body' },
  { kind: 'reset-mid-answer' },
  { kind: 'slow-answer', ms: 100, spread: 1_900 },
]

/** What may become of a look-up, which takes several requests. */
const READS: Part[] = [
  { kind: 'status', status: 500, at: 'before' },
  { kind: 'status', status: 429, at: 'before', retryAfter: RETRY_AFTER },
  { kind: 'drop', at: 'after', how: 'reset' },
  { kind: 'truncated-json' },
  { kind: 'html', at: 'after' },
]

const LOOKS_MISSED = 0.008

/** Ways of an API that are no fault: failures that are counted and not named, and an unknown article that is told without its row. */
const WAYS: Likely[] = [
  { kind: 'sync-failures', rows: 3, probability: 0.02 },
  { kind: 'sku-error-without-index', probability: 0.5 },
]

/** How a lead gets into the CRM, and what may be asked of it there. */
export const CAPTURES = ['POST'] as const
export const CHANGES = ['PUT', 'DELETE'] as const

/**
 * The storm: all faults of the CRM at once, a slow network and a list that lags. `share`: of writes that meet a fault, 0 to 1; `methods`:
 * which writes do.
 */
export function storm(
  seed: number,
  share: number,
  slowness: Slowness = SHORT_SLOWNESS,
  methods: readonly ('POST' | 'PUT' | 'DELETE')[] = CAPTURES,
): FaultInput[] {
  const parts = writes(slowness).map(part => ({ ...part, probability: share / writes(slowness).length }))
  return [
    ...methods.flatMap((method, m) => parts.map((part, n) => ({ ...part, method, seed: seed * 1000 + m * 100 + n }))),
    ...[...slowness.promises, ...WAYS].map((part, n) => ({ ...part, method: 'POST', seed: seed * 1000 + 400 + n })),
    ...READS.map((part, n) => ({ ...part, method: 'GET', probability: LOOKS_MISSED, seed: seed * 1000 + 500 + n })),
    ...background(seed, slowness),
  ] as FaultInput[]
}

/** No fault, but what every network and every search index has. */
export const background = (seed: number, { lag }: Slowness = SHORT_SLOWNESS): FaultInput[] => [
  { kind: 'latency', ms: 50, spread: 250, method: 'POST', seed },
  { kind: 'index-lag', ms: 0, spread: lag, method: 'GET', seed },
]

const ORDINARY: ReadonlySet<string> = new Set(['latency', 'index-lag', 'sku-error-without-index', 'first-error-only'])

/** How many faults struck, ordinary slowness and ways of speaking left out. */
export const struck = (requests: readonly LoggedRequest[]): number =>
  requests.reduce((sum, { faults }) => sum + faults.filter(kind => !ORDINARY.has(kind)).length, 0)
