import type { Batch } from '../store/schema.ts'

/** How patient the outbox is. All times in milliseconds. Injected, so that tests can be quick without lying about the code. */
export interface OutboxPolicy {
  /**
   * From sending to the first look-up after a lost answer: longer than the slowest commit of the CRM (RELIABILITY finding 4). And from
   * the first look to the second, for a clock that was put forward meanwhile makes one such wait look over when it has hardly begun.
   */
  quarantine: number
  /** The same after the CRM took a batch to write later (202). */
  acceptedQuarantine: number
  /** A request that takes longer is given up as unknown. */
  timeout: number
  /** How often the worker shows life while a request is under way; below the browser's idle limit of 30 s. */
  keepalive: number
  /** First and longest wait after a failure; doubled each time, with full jitter. */
  backoff: number
  backoffCap: number
  /** Shortest time between two requests of one account: 60 a minute are allowed to all devices of a user together (api/CONTRACTS sections 1.1 and 1.3). */
  pace: number
  /** How often what may never succeed is tried before a person is asked; with the waits between, half an hour or more. */
  tries: number
  /** How long after an answer it is looked for rows that stand twice: a resend of the browser may be written late. */
  audit: number
}

export const defaultPolicy: OutboxPolicy = {
  quarantine: 30_000,
  acceptedQuarantine: 30 * 60_000,
  timeout: 20_000,
  keepalive: 10_000,
  backoff: 2_000,
  backoffCap: 15 * 60_000,
  pace: 1_000,
  tries: 12,
  audit: 2 * 60_000,
}

/** How long an outage may take before a person is asked about what was under way when it began, ms. */
export const LONGEST_OUTAGE = 24 * 3600 * 1000

/** How long a batch in doubt is left alone before each look, ms. */
export const patience = ({ state }: Pick<Batch, 'state'>, policy: OutboxPolicy): number =>
  state === 'accepted' ? policy.acceptedQuarantine : policy.quarantine

/** The wait after the nth failure in a row (1-based): full jitter below an exponential ceiling. `random` is in [0, 1). */
export function backoff(failures: number, policy: OutboxPolicy, random: number): number {
  return Math.round(random * Math.min(policy.backoffCap, policy.backoff * 2 ** Math.min(failures - 1, 20)))
}
