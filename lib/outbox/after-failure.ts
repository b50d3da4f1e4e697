import { askedAgain } from '../store/left-alone.ts'
import type { Batch, Lane, RowOutcome } from '../store/schema.ts'
import { sizeAfterRefusal, sizeTooLarge } from './batch-size.ts'
import { type BatchRow, type Failure, inDoubt, type OutboxState, type Terms, type Transition } from './outbox-state.ts'
import { backoff } from './policy.ts'

/** The call as a whole came to nothing. Only `unknown` may have written something; all else is queued again or set apart. */
export function afterFailure(state: OutboxState, rows: BatchRow[], failure: Failure, random: number, terms: Terms): Transition {
  const { lane, batch } = state
  if (isAboutRows(batch, failure)) return halve(state, rows, failure, terms)
  const held = hold(lane, failure, random, terms)
  const lost = failure.kind === 'unknown' ? inDoubt(batch, terms.policy, failure.message) : null
  return { lane: held, batch: lost, leave: [], outcomes: [] }
}

/** A change may also be refused for its lead, gone from the CRM or out of this token's reach: no reason to stop the account's captures. */
const isAboutRows = ({ kind }: Batch, failure: Failure): boolean =>
  failure.kind === 'invalid' ||
  failure.kind === 'too-large' ||
  (kind !== 'create' && (failure.kind === 'not-found' || failure.kind === 'forbidden'))

/** Refused, and no row was named: send half as many until the bad one stands alone, and set that one apart. */
function halve({ lane, batch }: OutboxState, rows: BatchRow[], failure: Failure, { now, policy }: Terms): Transition {
  const size = failure.kind === 'too-large' ? sizeTooLarge(rows.length) : sizeAfterRefusal(rows.length)
  const open: Lane = { ...lane, failures: 0, notBefore: now + policy.pace, message: null, ...size }
  const [only, ...others] = rows
  if (!only || others.length > 0) return { lane: open, batch: null, leave: [], outcomes: [] }
  return { lane: open, batch: null, leave: [only.seq], outcomes: [refusedFor(batch, only, failure, now)] }
}

/** A change whose lead is gone is told in our words: the CRM's speak of its tables. */
function refusedFor(batch: Batch, row: BatchRow, { kind, message }: Failure, at: number): RowOutcome {
  const outcome = refused(batch, row, message, at)
  const isGone = batch.kind !== 'create' && kind === 'not-found'
  return isGone ? { ...outcome, errors: [{ field: 'reference', message: '' }] } : outcome
}

/** The row that is set apart, with the CRM's words. */
export function refused(batch: Batch, { seq }: BatchRow, message: string, at: number): RowOutcome {
  const errors = [{ field: '', message }]
  return { seq, state: 'rejected', at, sentAt: batch.sentAt, remote: null, copies: 1, errors, message: null }
}

const stops: Partial<Record<Failure['kind'], NonNullable<Lane['pause']>>> = {
  unauthorized: 'unauthorized',
  forbidden: 'forbidden',
  'not-found': 'not-found',
}

/** After so many failures in a row a CRM counts as down. */
const DOWN = 5
/** Rows of the request that finds out whether it is up again; each success doubles them. */
const PROBE = 10

const probing = ({ limit }: Lane, failures: number): Partial<Lane> =>
  failures >= DOWN && (limit === null || limit > PROBE) ? { limit: PROBE, rest: null } : {}

/** What was not even sent, mostly for want of a network, is tried again so soon at least, ms: nothing may tell that the network is back. */
const OFFLINE_CAP = 60_000

const waitAfter = (failures: number, { kind }: Failure, { policy }: Terms, random: number): number =>
  backoff(failures, kind === 'offline' ? { ...policy, backoffCap: Math.min(policy.backoffCap, OFFLINE_CAP) } : policy, random)

/** The lane after a failed call: paused for a person, or waiting as long as the CRM asked and longer each time. */
export function hold(lane: Lane, failure: Failure, random: number, terms: Terms): Lane {
  const { now, policy } = terms
  const failures = lane.failures + 1
  return {
    ...lane,
    failures,
    notBefore: now + Math.max(policy.pace, waitAfter(failures, failure, terms, random)),
    ...(failure.retryAt !== null && askedAgain(lane, failure.retryAt, now)),
    ...probing(lane, failures),
    pause: stops[failure.kind] ?? null,
    message: failure.message,
  }
}
