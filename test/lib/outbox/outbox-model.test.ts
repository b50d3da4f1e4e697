import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { OutboxModel } from './outbox-model.ts'

/** Sequences tried here; `npm run soak` tries a million. */
const RUNS = 5_000

const tape = fc.array(fc.tuple(fc.nat(5), fc.nat(100_000)), { minLength: 5, maxLength: 40 })

function live(model: OutboxModel, events: [number, number][]): void {
  model.capture(3)
  for (const [choice, detail] of events) model.step(choice, detail)
  model.drain()
}

describe('the state machine, in any order of events', () => {
  it('keeps every lead in one state, sends none twice, and ends', () => {
    fc.assert(
      fc.property(tape, events => live(new OutboxModel(), events)),
      { numRuns: RUNS },
    )
  })

  it('is seen to send twice when it does not wait for late commits', () => {
    const impatient = () => new OutboxModel({ quarantine: 0 })
    const found = fc.check(
      fc.property(tape, events => live(impatient(), events)),
      { numRuns: RUNS },
    )
    expect(found.failed).toBe(true)
  })
})
