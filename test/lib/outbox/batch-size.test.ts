import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RowResult } from '../../../lib/crm/crm-adapter.ts'
import type { OutboxEvent } from '../../../lib/outbox/outbox-state.ts'
import { defaultPolicy } from '../../../lib/outbox/policy.ts'
import { reduce } from '../../../lib/outbox/reduce.ts'
import { type Batch, type Lane, openLane } from '../../../lib/store/schema.ts'

const LARGEST = 50
const created: RowResult = { outcome: 'created', remote: null }
const untouched: RowResult = { outcome: 'untouched' }
const rejected: RowResult = { outcome: 'rejected', errors: [] }

/** Sends so many rows to a CRM that writes a whole batch or, for its bad rows, nothing; counts its requests. */
function sendAll(rows: number, bad: ReadonlySet<number>, answer: 'names all' | 'names one' | 'names none') {
  let lane: Lane = openLane('atlas')
  let waiting = Array.from({ length: rows }, (_, seq) => ({ seq }))
  const parked: number[] = []
  let requests = 0
  while (waiting.length > 0) {
    const batch = waiting.slice(0, Math.min(LARGEST, lane.limit ?? LARGEST))
    const sick = batch.filter(({ seq }) => bad.has(seq)).map(({ seq }) => seq)
    const named = new Set(answer === 'names one' ? sick.slice(0, 1) : sick)
    const event: OutboxEvent =
      sick.length > 0 && answer === 'names none'
        ? { type: 'failed', rows: batch, failure: { kind: 'invalid', message: '', retryAt: null }, random: 0 }
        : {
            type: 'answered',
            rows: batch,
            results: batch.map(({ seq }) => (sick.length === 0 ? created : named.has(seq) ? rejected : untouched)),
          }
    const terms = { now: 0, policy: defaultPolicy, limit: LARGEST, connection: 0 }
    const next = reduce({ lane, batch: batchOf(batch) }, event, terms)
    const gone = new Set(next.leave)
    parked.push(...next.outcomes.filter(({ state }) => state === 'rejected').map(({ seq }) => seq))
    waiting = waiting.filter(({ seq }) => !gone.has(seq))
    lane = next.lane
    requests += 1
    if (requests > 10_000) throw new Error('it goes on for ever')
  }
  return { extra: requests - Math.ceil(rows / LARGEST), parked }
}

const batchOf = (rows: { seq: number }[]): Batch => ({
  account: 'atlas',
  no: 1,
  kind: 'create',
  from: rows[0]?.seq ?? 0,
  to: rows.at(-1)?.seq ?? 0,
  size: rows.length,
  state: 'sending',
  epoch: 1,
  sentAt: 0,
  lookAt: null,
  looks: 0,
  answeredAt: null,
  except: [],
  message: null,
})

const shops = fc.record({ rows: fc.integer({ min: 1, max: 400 }), bad: fc.uniqueArray(fc.nat(399), { maxLength: 60 }) })

/** Tries random rows and bad ones among them against the most requests beyond the fewest. */
function holds(answer: Parameters<typeof sendAll>[2], most: (bad: number[]) => number) {
  fc.assert(
    fc.property(shops, ({ rows, bad }) => {
      const there = bad.filter(seq => seq < rows)
      const { extra, parked } = sendAll(rows, new Set(there), answer)
      expect(parked.sort((a, b) => a - b)).toEqual(there.sort((a, b) => a - b))
      expect(extra).toBeLessThanOrEqual(most(there))
    }),
    { numRuns: 500 },
  )
}

it('a batch with bad rows costs one request more when all of them are named', () => {
  holds('names all', bad => new Set(bad.map(seq => Math.floor(seq / LARGEST))).size)
})

it('each bad row costs one request more when one is named at a time', () => {
  holds('names one', bad => bad.length)
})

it('each bad row costs no more than a search for it when none is named', () => {
  holds('names none', bad => 2 * bad.length * Math.ceil(Math.log2(LARGEST)))
})
