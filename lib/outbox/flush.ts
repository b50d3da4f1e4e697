import type { Cargo } from '../store/cargo.ts'
import { batchRows, claim } from '../store/claim-batch.ts'
import { standing } from '../store/due-run.ts'
import type { Store } from '../store/open-store.ts'
import type { Batch, PendingRow } from '../store/schema.ts'
import { settle } from '../store/settle-batch.ts'
import type { Courier } from './courier.ts'
import { nextStep, type Step } from './next-step.ts'
import type { OutboxEvent } from './outbox-state.ts'
import type { OutboxPolicy } from './policy.ts'
import { reduce } from './reduce.ts'

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
  const courier = await outbox.courier(account)
  if (!courier) return null
  for (;;) {
    const held = await outbox.locks.request(`leadclip:${account}`, { ifAvailable: true }, async lock => {
      if (lock) await drain(account, courier, outbox)
      return lock !== null
    })
    if (!held) return 'busy'
    const step = await stepFor(account, outbox)
    if (step.do === 'wait') return step.until
  }
}

async function stepFor(account: string, outbox: Outbox): Promise<Step> {
  const now = outbox.now()
  const { lane, batch, firstDue } = await standing(outbox.store, account, now)
  return nextStep(lane, batch, firstDue, now, outbox.policy)
}

async function drain(account: string, courier: Courier, outbox: Outbox): Promise<void> {
  for (;;) {
    const now = outbox.now()
    const { lane, batch, firstDue } = await standing(outbox.store, account, now)
    const step = nextStep(lane, batch, firstDue, now, outbox.policy)
    if (step.do === 'wait') return
    if (step.do === 'claim') await send(account, courier, outbox)
    else if (!batch) return
    else if (step.do === 'look') await lookUp(batch, courier, outbox)
    else if (step.do === 'wait-anew') await decide(batch, [], { type: 'clock-put-back' }, courier, outbox)
    else await decide(batch, [], { type: 'orphaned', epoch: outbox.epoch }, courier, outbox)
  }
}

async function send(account: string, courier: Courier, outbox: Outbox): Promise<void> {
  const claimed = await claim(outbox.store, account, { now: outbox.now(), limit: courier.limit, epoch: outbox.epoch })
  if (!claimed) return
  const { batch, rows, cargo } = claimed
  const told = await outbox.keepAlive(deliver(cargo, courier, outbox.policy.timeout))
  const event: OutboxEvent = told.ok
    ? { type: 'answered', rows, results: told.value }
    : { type: 'failed', rows, failure: told.failure, random: outbox.random() }
  await decide(batch, rows, event, courier, outbox)
}

const deliver = (cargo: Cargo, courier: Courier, timeout: number) =>
  cargo.kind === 'create' ? courier.create(cargo.leads, timeout) : courier.change(cargo.kind, cargo.orders, timeout)

async function lookUp(batch: Batch, courier: Courier, outbox: Outbox): Promise<void> {
  const { rows, cargo } = await batchRows(outbox.store, batch)
  const startedAt = outbox.now()
  const told = await outbox.keepAlive(find(cargo, batch, courier, outbox.policy.timeout * LOOK_PATIENCE))
  const event: OutboxEvent = told.ok
    ? { type: 'looked', rows, startedAt, matches: told.value, random: outbox.random() }
    : { type: 'look-failed', rows, failure: told.failure, random: outbox.random() }
  await decide(batch, rows, event, courier, outbox)
}

function find(cargo: Cargo, { sentAt, looks }: Batch, courier: Courier, timeout: number) {
  if (cargo.kind !== 'create') return courier.findChanged(cargo.kind, cargo.orders, timeout)
  // The last look before leads go again also reaches back behind a clock that was a day fast when they were sent, and is right now.
  return courier.find({ leads: cargo.leads, sentAt: looks > 0 ? sentAt - WRONG_CLOCK : sentAt }, timeout)
}

/** How fast a wrong clock is at most: a day and a zone or two, ms. */
const WRONG_CLOCK = 26 * 3600 * 1000

/** A look-up may take several requests. */
const LOOK_PATIENCE = 4

async function decide(batch: Batch, rows: PendingRow[], event: OutboxEvent, courier: Courier, outbox: Outbox): Promise<void> {
  const terms = { now: outbox.now(), policy: outbox.policy, limit: courier.limit }
  await settle(outbox.store, batch, rows, lane => reduce({ lane, batch }, event, terms))
}
