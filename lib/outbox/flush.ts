import type { Lead } from '../lead/lead.ts'
import type { Cargo } from '../store/cargo.ts'
import { batchRows, type Claim, type ClaimTerms, claim } from '../store/claim-batch.ts'
import { type Standing, standing } from '../store/due-run.ts'
import { readLane } from '../store/lanes.ts'
import type { Store } from '../store/open-store.ts'
import type { Batch, Lane, PendingRow } from '../store/schema.ts'
import { settle } from '../store/settle-batch.ts'
import type { Courier } from './courier.ts'
import { isHopeless, nextStep, type Step } from './next-step.ts'
import type { OutboxEvent, Terms } from './outbox-state.ts'
import { type OutboxPolicy, patience } from './policy.ts'
import { reduce } from './reduce.ts'
import { patientWith } from './slowness.ts'

/** All that the outbox needs of the world. */
export interface Outbox {
  store: Store
  locks: Pick<LockManager, 'request'>
  courier(account: string): Promise<Courier | null>
  policy: OutboxPolicy
  /** The number of this worker's start. */
  epoch: number
  now(): number
  /** In [0, 1). */
  random(): number
  /** Keeps the worker alive while a request is under way. */
  keepAlive<T>(work: Promise<T>): Promise<T>
}

/**
 * Does all that is due for one account and says when to come back (ms), null when only something new can change anything.
 * Only one flush of an account runs at a time in the whole browser; a second one returns `busy` at once, and the first looks once
 * more after it let go. Throws StoreFailure when the store cannot be written; nothing is lost then.
 */
export async function flush(account: string, outbox: Outbox): Promise<number | null | 'busy'> {
  for (;;) {
    const end = await outbox.locks.request(`leadclip:${account}`, { ifAvailable: true }, lock => (lock ? drain(account, outbox) : 'busy'))
    if (end === 'busy') return 'busy'
    if (end === 'no-way') return null
    const { step } = await look(account, outbox)
    if (step.do === 'wait') return step.until
  }
}

/** How the account stands, and what to do about it. */
type Found = Standing & { step: Step }

async function look(account: string, outbox: Outbox): Promise<Found> {
  const now = outbox.now()
  const found = await standing(outbox.store, account, now)
  return { ...found, step: nextStep(found.lane, found.batch, found.firstDue, now, outbox.policy) }
}

/** The way to the CRM, and which of the account's connections it is. */
interface Way {
  courier: Courier
  connection: number
}

const termsOf = ({ courier: { limit }, connection }: Way) => ({ limit, connection })

/** Goes on until there is nothing to do but wait, or no way to the CRM: no account, no token, or no permission. */
async function drain(account: string, outbox: Outbox): Promise<'rested' | 'no-way'> {
  let way: Way | null = null
  for (;;) {
    const { lane, batch, step } = await look(account, outbox)
    if (step.do === 'wait') return 'rested'
    if (batch && step.do !== 'look') {
      await ponder(batch, step.do, lane, outbox)
      continue
    }
    way = await wayOf(account, lane, way, outbox)
    if (way) await (batch ? lookUp(lane, batch, way, outbox) : send(account, way, outbox))
    else if (batch && isHopeless(batch, outbox.now())) await ponder(batch, 'give-up', lane, outbox)
    else return 'no-way'
  }
}

/**
 * Asked for again once a person gave a new token: the old one would only be refused again. The lane is read once more behind it: a token
 * that was given meanwhile may be another user's, to whom what the first one wrote is not there.
 */
async function wayOf(account: string, { connection }: Lane, before: Way | null, outbox: Outbox): Promise<Way | null> {
  if (before?.connection === connection) return before
  const courier = await outbox.courier(account)
  const after = await readLane(outbox.store, account)
  if (after.connection !== connection) return wayOf(account, after, null, outbox)
  return courier && { courier, connection }
}

/** What is decided about a batch without asking the CRM. */
async function ponder(batch: Batch, what: Step['do'], { connection }: Lane, outbox: Outbox): Promise<void> {
  const { rows } = await batchRows(outbox.store, batch, batch.sentAt)
  const terms = { limit: rows.length, connection }
  if (what === 'give-up') await decide(batch, rows, { type: 'given-up', rows }, terms, outbox)
  else if (what === 'wait-anew') await decide(batch, [], { type: 'clock-put-back' }, terms, outbox)
  else await decide(batch, [], { type: 'orphaned', epoch: outbox.epoch }, terms, outbox)
}

async function send(account: string, way: Way, outbox: Outbox): Promise<void> {
  let claimed = await claim(outbox.store, account, claimTerms(way, outbox))
  while (claimed) {
    const { batch, rows, cargo } = claimed
    const told = await outbox.keepAlive(deliver(cargo, way.courier, outbox.policy.timeout))
    const event: OutboxEvent = told.ok
      ? { type: 'answered', rows, results: told.value }
      : { type: 'failed', rows, failure: told.failure, random: outbox.random() }
    claimed = await decide(batch, rows, event, termsOf(way), outbox, claimTerms(way, outbox))
  }
}

function claimTerms({ courier, connection }: Way, { now, policy, epoch }: Outbox): ClaimTerms {
  const at = now()
  const ready = (lane: Lane) => lane.connection === connection && nextStep(lane, null, at, at, policy).do === 'claim'
  return { now: at, limit: courier.limit, epoch, ready }
}

const deliver = (cargo: Cargo, courier: Courier, timeout: number) =>
  cargo.kind === 'create' ? courier.create(cargo.leads, timeout) : courier.change(cargo.kind, cargo.orders, timeout)

async function lookUp(lane: Lane, batch: Batch, way: Way, outbox: Outbox): Promise<void> {
  // The look that decides goes by leads whose every copy was written when this batch left, as far as the quarantine can be trusted.
  const sentBy = batch.looks > 0 ? batch.sentAt - patience(batch, patientWith(outbox.policy, lane)) : batch.sentAt
  const { rows, cargo, earlier } = await batchRows(outbox.store, batch, sentBy)
  const startedAt = outbox.now()
  const told = await outbox.keepAlive(find(cargo, { ...batch, earlier }, way.courier, outbox.policy.timeout * LOOK_PATIENCE))
  const event: OutboxEvent = told.ok
    ? { type: 'looked', rows, startedAt, matches: told.value, random: outbox.random() }
    : { type: 'look-failed', rows, failure: told.failure, random: outbox.random() }
  await decide(batch, rows, event, termsOf(way), outbox)
}

function find(cargo: Cargo, { sentAt, looks, earlier }: Batch & { earlier: Lead[] }, courier: Courier, timeout: number) {
  if (cargo.kind !== 'create') return courier.findChanged(cargo.orders, timeout)
  // The last look before leads go again also reaches back behind a clock that was a day fast when they were sent, and is right now.
  return courier.find({ leads: cargo.leads, sentAt: looks > 0 ? sentAt - WRONG_CLOCK : sentAt, earlier }, timeout)
}

/** How fast a wrong clock is at most: a day and a zone or two, ms. */
const WRONG_CLOCK = 26 * 3600 * 1000

/** A look-up may take several requests. */
const LOOK_PATIENCE = 4

/** Writes down what happened and, with `next`, claims what may leave at once after it. */
async function decide(
  batch: Batch,
  rows: PendingRow[],
  event: OutboxEvent,
  { limit, connection }: Pick<Terms, 'limit' | 'connection'>,
  outbox: Outbox,
  next: ClaimTerms | null = null,
): Promise<Claim | null> {
  const terms = { now: outbox.now(), policy: outbox.policy, limit, connection }
  const { claimed } = await settle(outbox.store, batch, rows, lane => reduce({ lane, batch }, event, terms), next)
  return claimed
}
