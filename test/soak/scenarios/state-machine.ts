import fc from 'fast-check'
import { OutboxModel } from '../../lib/outbox/outbox-model.ts'
import { type Result, UNHARMED } from '../result.ts'
import type { Setting } from '../setting.ts'

const tape = fc.array(fc.tuple(fc.nat(5), fc.nat(100_000)), { minLength: 5, maxLength: 40 })

/** A10: so many random orders of events on the state machine alone, every invariant checked after each event. */
export async function stateMachine({ seed }: Setting, plan: { sequences: number }): Promise<Result> {
  const begun = Date.now()
  const [leads, events] = [{ count: 0 }, { count: 0 }]
  const tried = fc.check(
    fc.property(tape, choices => {
      const model = new OutboxModel()
      model.capture(3)
      for (const [choice, detail] of choices) model.step(choice, detail)
      model.drain()
      leads.count += model.captured
      events.count += choices.length
    }),
    { numRuns: plan.sequences, seed },
  )
  const said = tried.failed ? [`${tried.errorInstance}: ${JSON.stringify(tried.counterexample)}`] : []
  return {
    scenario: `A10 ${tried.numRuns.toLocaleString('en')} orders of events`,
    leads: leads.count,
    ...UNHARMED,
    faults: events.count,
    seconds: (Date.now() - begun) / 1000,
    complaints: said,
  }
}
