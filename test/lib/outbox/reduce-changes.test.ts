import { describe, expect, it } from 'vitest'
import type { Match, RowResult } from '../../../lib/crm/crm-adapter.ts'
import type { OutboxEvent } from '../../../lib/outbox/outbox-state.ts'
import { openLane } from '../../../lib/store/schema.ts'
import { answered, created, failed, policy, rejected, rows, sentAt, state, step } from './reducing.ts'

const status = (change = {}) => state({ kind: 'status', ...change })
const now = sentAt + 500
const base = { at: now, sentAt, remote: null, copies: 1, message: null }

describe('an answer to status changes', () => {
  it('that speaks of every row ends the batch: a change says itself that it is done', () => {
    const named: RowResult = { outcome: 'created', remote: { reference: 'LD-00002', id: null } }
    const next = step(status(), answered(created, named, rejected))
    expect(next).toMatchObject({ batch: null, leave: [1, 2, 3] })
    expect(next.outcomes).toEqual([
      { ...base, seq: 1, state: 'created', errors: [] },
      { ...base, seq: 2, state: 'created', errors: [], remote: { reference: 'LD-00002', id: null } },
      { ...base, seq: 3, state: 'rejected', errors: [{ field: 'phone', message: 'too short' }] },
    ])
    expect(next.lane).toMatchObject({ failures: 0, pause: null, notBefore: now + policy.pace })
  })

  it.each([{ outcome: 'unknown' }, { outcome: 'accepted', jobId: null }] satisfies RowResult[])(
    'keeps the row of which it says $outcome in doubt',
    open => {
      const next = step(status(), answered(created, open, { outcome: 'untouched' }))
      expect(next.batch).toMatchObject({ state: 'unknown', lookAt: sentAt + policy.quarantine })
      expect(next.leave).toEqual([1])
    },
  )

  it('leaves what it did not touch waiting, and no batch behind', () => {
    const next = step(status(), answered({ outcome: 'untouched' }, created, { outcome: 'untouched' }))
    expect(next).toMatchObject({ batch: null, leave: [2] })
    expect(next.outcomes.map(({ seq }) => seq)).toEqual([2])
  })

  it('that speaks of fewer rows than were sent proves nothing', () => {
    const next = step(status(), { type: 'answered', rows, results: [created] })
    expect(next).toMatchObject({ batch: { state: 'unknown', lookAt: sentAt + policy.quarantine }, leave: [], outcomes: [] })
  })
})

describe('a look-up of status changes', () => {
  const startedAt = sentAt + policy.quarantine
  const here: Match = { match: 'present', remote: { reference: 'LD-00001', id: null }, copies: 1 }
  const absent: Match = { match: 'absent' }
  const doubtful = () => status({ state: 'unknown', lookAt: startedAt })
  const looked = (from: number, ...matches: Match[]): OutboxEvent => ({ type: 'looked', rows, startedAt: from, matches, random: 0.5 })

  it('that started inside the quarantine, or of a batch without one, proves nothing', () => {
    const before = doubtful()
    expect(step(before, looked(startedAt - 1, here, here, here), startedAt)).toEqual({ ...before, leave: [], outcomes: [] })
    const sending = status()
    expect(step(sending, looked(startedAt, here, here, here), startedAt)).toEqual({ ...sending, leave: [], outcomes: [] })
  })

  it('that finds all as it was asked to be ends the batch', () => {
    const next = step(doubtful(), looked(startedAt, here, here, here), startedAt)
    expect(next).toMatchObject({ batch: null, leave: [1, 2, 3], lane: { failures: 0 } })
    const done = { ...base, at: startedAt, state: 'created', remote: { reference: 'LD-00001', id: null }, errors: [] }
    expect(next.outcomes).toEqual([1, 2, 3].map(seq => ({ ...done, seq })))
  })

  it('lets all else go again at once, half as many at a time: to set a status twice is to set it once', () => {
    const weak: Match = { match: 'weak', remote: { reference: 'LD-9', id: null } }
    const next = step(doubtful(), looked(startedAt, absent, here, weak), startedAt)
    expect(next).toMatchObject({ batch: null, leave: [2], lane: { limit: 1 } })
    expect(next.outcomes.map(({ seq, state }) => [seq, state])).toEqual([[2, 'created']])
    expect(next.aside).toBeUndefined()
  })

  it('that misses one row which stood alone lets others go before it', () => {
    const next = step(doubtful(), looked(startedAt, here, absent, here), startedAt)
    expect(next).toMatchObject({ batch: null, leave: [1, 3], aside: { seq: 2, tries: 1 } })
  })
})

describe('a refusal of a change', () => {
  const alone = (kind: 'not-found' | 'forbidden' | 'invalid') => ({ ...failed(kind), rows: [{ seq: 1 }] }) as OutboxEvent

  it('for a lead that is gone, or out of reach, is about the lead and does not stop the account', () => {
    for (const kind of ['not-found', 'forbidden'] as const) {
      expect(step(status(), failed(kind))).toMatchObject({ batch: null, leave: [], lane: { pause: null, limit: 2 } })
    }
    expect(step(status(), failed('offline')).lane.limit).toBeNull()
  })

  it('names the lead that is gone in our words, and else keeps the words of the CRM', () => {
    expect(step(status(), alone('not-found')).outcomes).toEqual([
      { ...base, seq: 1, state: 'rejected', errors: [{ field: 'reference', message: '' }] },
    ])
    expect(step(status(), alone('forbidden')).outcomes[0]?.errors).toEqual([{ field: '', message: 'words of the CRM' }])
  })

  it('is nothing of the kind for a capture: there it is the address or the token that is wrong', () => {
    expect(step(state(), alone('not-found'))).toMatchObject({
      leave: [],
      outcomes: [],
      lane: { ...openLane('atlas'), pause: 'not-found', notBefore: expect.any(Number), failures: 1, message: 'words of the CRM' },
    })
  })
})
