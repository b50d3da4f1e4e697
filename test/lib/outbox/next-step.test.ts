import { expect, it } from 'vitest'
import { nextStep } from '../../../lib/outbox/next-step.ts'
import { type Batch, openLane } from '../../../lib/store/schema.ts'

const lane = openLane('atlas')
const batch = (state: Batch['state'], lookAt: number | null = null) => ({ state, lookAt }) as Batch

it('claims what is due', () => {
  expect(nextStep(lane, null, 10, 10)).toEqual({ do: 'claim' })
})

it('waits for the end of the undo window', () => {
  expect(nextStep(lane, null, 18, 10)).toEqual({ do: 'wait', until: 18 })
})

it('waits for something new when nothing is queued', () => {
  expect(nextStep(lane, null, null, 10)).toEqual({ do: 'wait', until: null })
})

it('looks up a batch in doubt before it sends anything new', () => {
  expect(nextStep(lane, batch('unknown', 10), 5, 10)).toEqual({ do: 'look' })
  expect(nextStep(lane, batch('unknown', 40), 5, 10)).toEqual({ do: 'wait', until: 40 })
})

it('takes over what a dead worker was sending, even while the account is paused', () => {
  expect(nextStep({ ...lane, pause: 'unauthorized' }, batch('sending'), 5, 10)).toEqual({ do: 'recover' })
})

it('keeps to its own patience and to the moment the CRM named, whichever is later', () => {
  expect(nextStep({ ...lane, notBefore: 20, retryAt: 30 }, null, 5, 10)).toEqual({ do: 'wait', until: 30 })
  expect(nextStep({ ...lane, notBefore: 40, retryAt: 30 }, null, 5, 10)).toEqual({ do: 'wait', until: 40 })
})

it('does nothing for a paused account', () => {
  expect(nextStep({ ...lane, pause: 'unauthorized' }, null, 5, 10)).toEqual({ do: 'wait', until: null })
})
