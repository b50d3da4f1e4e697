import { describe, expect, it } from 'vitest'
import { nextStep } from '../../../lib/outbox/next-step.ts'
import type { OutboxEvent } from '../../../lib/outbox/outbox-state.ts'
import { openLane } from '../../../lib/store/schema.ts'
import { answered, batch, created, failed, policy, rows, sentAt, state, step } from './reducing.ts'

const looked = (startedAt: number): OutboxEvent => ({
  type: 'looked',
  rows,
  startedAt,
  matches: rows.map(() => ({ match: 'present', remote: { reference: 'LD-1', id: null }, copies: 1 })),
  random: 0.5,
})

describe('how long a CRM takes to write', () => {
  it('makes a lost request wait twice as long, as soon as one was given up for its time limit', () => {
    const { lane, batch: lost } = step(state(), failed('unknown'), sentAt + policy.timeout)
    expect(lane.slowest).toBe(policy.timeout)
    expect(lost?.lookAt).toBe(sentAt + 2 * policy.timeout)
    if (!lost) throw new Error('the batch was forgotten')
    // That is no wait begun under another clock.
    expect(nextStep(lane, lost, null, sentAt + policy.timeout, policy)).toEqual({ do: 'wait', until: sentAt + 2 * policy.timeout })
  })

  it('never shortens the usual wait', () => {
    expect(step(state(), failed('unknown'), sentAt + 1_000).batch?.lookAt).toBe(sentAt + policy.quarantine)
  })

  it('is learnt from a slow answer, and slowly forgotten with quick ones', () => {
    const { lane } = step(state(), answered(created, created, created), sentAt + 18_000)
    expect(lane.slowest).toBe(18_000)
    const quick = step({ lane, batch: batch() }, answered(created, created, created), sentAt + 100)
    expect(quick.lane.slowest).toBe(17_100)
  })

  it('is at least the wait between looks when only the second one found what was sent', () => {
    const doubt = { state: 'unknown', lookAt: sentAt + policy.quarantine, looks: 1 } as const
    const at = sentAt + policy.quarantine
    expect(step(state(doubt), looked(at), at).lane.slowest).toBe(policy.quarantine)
    expect(step(state({ ...doubt, looks: 0 }), looked(at), at).lane.slowest).toBeUndefined()
    expect(step(state({ ...doubt, state: 'accepted' }), looked(at), at).lane.slowest).toBeUndefined()
    const again = step({ ...state(doubt), lane: { ...openLane('atlas'), slowest: policy.quarantine } }, looked(at), at)
    expect(again.lane.slowest).toBe(2 * policy.quarantine)
  })

  it('is not taken from a clock that was moved, and never asks for more than a promise to write later does', () => {
    expect(step(state(), failed('unknown'), sentAt + 86_400_000).lane.slowest).toBe(policy.timeout)
    expect(step(state(), answered(created, created, created), sentAt - 86_400_000).lane.slowest).toBe(0)
    const slow = { lane: { ...openLane('atlas'), slowest: 86_400_000 }, batch: batch() }
    expect(step(slow, failed('unknown')).batch?.lookAt).toBe(sentAt + policy.acceptedQuarantine)
  })

  it('is no matter of a refusal, which is certain', () => {
    expect(step(state(), failed('unauthorized'), sentAt + 19_000).lane.slowest).toBeUndefined()
  })
})
