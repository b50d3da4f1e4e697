import type { FaultInput, FaultKind } from '../sandbox/fault-schema.ts'
import type { LoggedRequest } from '../sandbox/request-log.ts'

/** Seconds that the CRM asks to be left alone for in a storm. */
export const RETRY_AFTER = 3

type Part = FaultInput extends infer One ? (One extends { kind: FaultKind } ? Omit<One, 'probability' | 'seed' | 'method'> : never) : never

/** What may become of a write, each in two or three of a hundred: about a third of all writes meet one. */
const WRITES: Part[] = [
  { kind: 'late-commit', ms: 5, spread: 395, answer: 'after' },
  { kind: 'late-commit', ms: 5, spread: 395, answer: 'never' },
  { kind: 'late-commit', ms: 200, spread: 400, answer: 'now' },
  { kind: 'drop', at: 'mid-request', how: 'reset' },
  { kind: 'drop', at: 'before', how: 'close' },
  { kind: 'drop', at: 'after', how: 'reset' },
  { kind: 'drop', at: 'after', how: 'close' },
  { kind: 'hold', at: 'before' },
  { kind: 'hold', at: 'after' },
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
  { kind: 'slow-answer', ms: 100, spread: 400 },
]

/** What may become of a look-up, which takes several requests. */
const READS: Part[] = [
  { kind: 'status', status: 500, at: 'before' },
  { kind: 'drop', at: 'after', how: 'reset' },
  { kind: 'truncated-json' },
  { kind: 'html', at: 'after' },
]

const LOOKS_MISSED = 0.01

/** The storm: all faults of the CRM at once, a slow network and a list that lags. `share`: of writes that meet a fault, 0 to 1. */
export function storm(seed: number, share: number): FaultInput[] {
  const each = share / WRITES.length
  return [
    ...WRITES.map((part, n) => ({ ...part, method: 'POST' as const, probability: each, seed: seed * 1000 + n })),
    ...READS.map((part, n) => ({ ...part, method: 'GET' as const, probability: LOOKS_MISSED, seed: seed * 1000 + 500 + n })),
    ...background(seed),
  ] as FaultInput[]
}

/** No fault, but what every network and every search index has. */
export const background = (seed: number): FaultInput[] => [
  { kind: 'latency', ms: 50, spread: 250, method: 'POST', seed },
  { kind: 'index-lag', ms: 500, method: 'GET' },
]

const ORDINARY: ReadonlySet<string> = new Set(['latency', 'index-lag'])

/** How many faults struck, ordinary slowness left out. */
export const struck = (requests: readonly LoggedRequest[]): number =>
  requests.reduce((sum, { faults }) => sum + faults.filter(kind => !ORDINARY.has(kind)).length, 0)
