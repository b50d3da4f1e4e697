import { setTimeout as pause } from 'node:timers/promises'
import type { CrmId } from '../../lib/crm/crm-adapter.ts'
import type { Batch } from '../../lib/store/schema.ts'
import type { FaultInput } from '../sandbox/fault-schema.ts'
import type { LoggedRequest } from '../sandbox/request-log.ts'
import type { Arena } from './arena.ts'
import type { Reach } from './gate.ts'

/** One step of a batch's way. */
export interface Boundary {
  name: string
  /** The one API that has this step; absent: all have it. */
  api?: CrmId
  /** Numbers of leads that the CRM refuses, counted from the first of this batch. */
  bad?: number[]
  /** Brings the waiting batch to this step and keeps it there. */
  reach(arena: Arena): Promise<void>
  /** What the batch must be found as, once the background was stopped here; null where either side of the step will do. */
  left: 'queued' | Batch['state'] | null
  /** Lets go of whatever was held, when the background is stopped. */
  after?(arena: Arena): Promise<void>
}

/** Long enough for a transaction to be asked for, ms. There is nothing to be seen of one that waits. */
const ASKED_FOR = 100

async function until(what: string, is: () => Promise<boolean> | boolean): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!(await is())) {
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what}`)
    await pause(10)
  }
}

const behindGate =
  (reach: Reach) =>
  async ({ gate, poke }: Arena) => {
    const kept = gate.keepNext(reach)
    await poke(false)
    await kept
  }

/** The next request of this kind that meets this fault. */
async function struckBy({ crm, poke }: Arena, fault: FaultInput, isIt: (request: LoggedRequest) => boolean = () => true): Promise<void> {
  const last = crm.requests().at(-1)?.id ?? 0
  crm.setFaults([fault])
  await poke(false)
  await until(`the fault ${fault.kind}`, () => crm.requests().some(one => one.id > last && one.faults.includes(fault.kind) && isIt(one)))
}

const heldPost = (at: 'before' | 'after') => (arena: Arena) => struckBy(arena, { kind: 'hold', at, method: 'POST', times: 1 })

/** The next batch is taken for later, and written when the background is long dead. */
async function promise({ crm, poke }: Arena): Promise<void> {
  const last = crm.requests().at(-1)?.id ?? 0
  crm.setFaults([
    { kind: 'sync-limit', rows: 1 },
    { kind: 'async-commit', ms: 500 },
  ])
  await poke(false)
  await until('the 202', () => crm.requests().some(({ id, status }) => id > last && status === 202))
  await pause(ASKED_FOR)
}

/** The answer is there; the background cannot write it down while the counters are held. */
async function holdSettle(arena: Arena): Promise<void> {
  const { crm, desk, poke } = arena
  const last = crm.requests().at(-1)?.id ?? 0
  crm.setFaults([{ kind: 'latency', ms: 500, method: 'POST', times: 1 }])
  await poke(false)
  const post = () => crm.requests().find(({ id, method }) => id > last && method === 'POST')
  await until('the request', () => post() !== undefined)
  await desk.ask('holdCounters')
  await until('the answer', () => post()?.answeredAt != null)
  await pause(ASKED_FOR)
}

const letGo = ({ desk }: Arena) => desk.ask('releaseCounters')

/** Every step at which a background may die, in order. Of a settling, which nothing can hold half way, a few moments. */
export const boundaries: Boundary[] = [
  {
    name: 'before the claim is written',
    left: 'queued',
    async reach({ desk, poke }) {
      await desk.ask('holdCounters')
      await poke(false)
      await until('the background at work', () => desk.ask('isBusy'))
      await pause(ASKED_FOR)
    },
    after: letGo,
  },
  { name: 'after the claim, nothing read', left: 'sending', reach: behindGate('nothing') },
  { name: 'after the headers', left: 'sending', reach: behindGate('headers') },
  { name: 'in the middle of the body', left: 'sending', reach: behindGate('half the body') },
  { name: 'body read, before the commit', left: 'sending', reach: heldPost('before') },
  { name: 'after the commit, before the answer', left: 'sending', reach: heldPost('after') },
  { name: 'after the answer, before it is settled', left: 'sending', reach: holdSettle, after: letGo },
  ...[0, 1, 2, 4].map(ms => ({
    name: `${ms} ms into its settling`,
    left: null,
    async reach(arena: Arena) {
      await holdSettle(arena)
      await letGo(arena)
      await pause(ms)
    },
  })),
  { name: 'taken for later, before the commit', api: 'wedocod-seller', left: 'accepted', reach: promise },
  {
    name: 'while it is looked up',
    left: 'unknown',
    async reach(arena) {
      await struckBy(arena, { kind: 'status', status: 500, at: 'after', method: 'POST', times: 1 })
      await struckBy(arena, { kind: 'hold', at: 'before', method: 'GET', times: 1 })
    },
  },
  {
    name: 'while a bad row is sought',
    left: 'sending',
    bad: [7],
    async reach(arena) {
      const { crm, poke } = arena
      const last = crm.requests().at(-1)?.id ?? 0
      crm.setFaults([{ kind: 'sku-error-without-index' }, { kind: 'hold', at: 'before', method: 'POST', skip: 2, times: 1 }])
      await poke(false)
      await until('the third try', () => crm.requests().some(({ id, faults }) => id > last && faults.includes('hold')))
    },
  },
]
