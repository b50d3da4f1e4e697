import { expect, it } from 'vitest'
import { nextStep } from '../../../lib/outbox/next-step.ts'
import { defaultPolicy } from '../../../lib/outbox/policy.ts'
import { type Batch, type Lane, openLane } from '../../../lib/store/schema.ts'

const step = (...[lane, batch, due, now]: [Lane, Batch | null, number | null, number]) => nextStep(lane, batch, due, now, defaultPolicy)
const lane = openLane('atlas')
const batch = (state: Batch['state'], lookAt: number | null = null) => ({ state, lookAt }) as Batch

it('claims what is due', () => {
  expect(step(lane, null, 10, 10)).toEqual({ do: 'claim' })
})

it('waits for the end of the undo window', () => {
  expect(step(lane, null, 18, 10)).toEqual({ do: 'wait', until: 18 })
})

it('waits for something new when nothing is queued', () => {
  expect(step(lane, null, null, 10)).toEqual({ do: 'wait', until: null })
})

it('looks up a batch in doubt before it sends anything new', () => {
  expect(step(lane, batch('unknown', 10), 5, 10)).toEqual({ do: 'look' })
  expect(step(lane, batch('unknown', 40), 5, 10)).toEqual({ do: 'wait', until: 40 })
})

it('takes over what a dead worker was sending, even while the account is paused', () => {
  expect(step({ ...lane, pause: 'unauthorized' }, batch('sending'), 5, 10)).toEqual({ do: 'recover' })
})

it('keeps to its own patience and to the moment the CRM named, whichever is later', () => {
  expect(step({ ...lane, notBefore: 20, retryAt: 30 }, null, 5, 10)).toEqual({ do: 'wait', until: 30 })
  expect(step({ ...lane, notBefore: 40, retryAt: 30 }, null, 5, 10)).toEqual({ do: 'wait', until: 40 })
})

it('does nothing for a paused account', () => {
  expect(step({ ...lane, pause: 'unauthorized' }, null, 5, 10)).toEqual({ do: 'wait', until: null })
})

it('begins the wait for a look anew when the clock was put back since', () => {
  expect(step(lane, batch('unknown', 10 + defaultPolicy.quarantine), 5, 10)).toEqual({ do: 'wait', until: 10 + defaultPolicy.quarantine })
  expect(step(lane, batch('unknown', 11 + defaultPolicy.quarantine), 5, 10)).toEqual({ do: 'wait-anew' })
  expect(step(lane, batch('accepted', 10 + defaultPolicy.acceptedQuarantine), 5, 10)).toMatchObject({ do: 'wait' })
})

it('does not wait longer than it ever waits or a CRM may ask for: the clock was put back since', () => {
  const day = 24 * 3600 * 1000
  const now = 1_780_000_000_000
  const longest = { ...lane, notBefore: now + defaultPolicy.backoffCap }
  expect(step(longest, null, 5, now)).toEqual({ do: 'wait', until: longest.notBefore })
  expect(step({ ...lane, notBefore: longest.notBefore + 1 }, null, 5, now)).toEqual({ do: 'claim' })
  const slow = { ...defaultPolicy, pace: 2 * defaultPolicy.backoffCap }
  expect(nextStep({ ...lane, notBefore: now + slow.pace }, null, 5, now, slow)).toMatchObject({ do: 'wait' })
  expect(step({ ...lane, retryAt: 11 + day }, null, 5, 10)).toEqual({ do: 'claim' })
  expect(step({ ...lane, retryAt: 10 + day }, null, 5, 10)).toEqual({ do: 'wait', until: 10 + day })
})

it('does not keep to a wait that the CRM asked for under a clock which was put back since', () => {
  expect(step({ ...lane, retryAt: 100, retryFrom: 97 }, null, 5, 50)).toEqual({ do: 'claim' })
  expect(step({ ...lane, retryAt: 100, retryFrom: 50 }, null, 5, 50)).toEqual({ do: 'wait', until: 100 })
})
