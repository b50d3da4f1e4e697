import { describe, expect, it } from 'vitest'
import { NO_ANSWER } from '../../../lib/lead/lead-state.ts'
import type { OutboxEvent } from '../../../lib/outbox/outbox-state.ts'
import { reduce } from '../../../lib/outbox/reduce.ts'
import { type Batch, openLane } from '../../../lib/store/schema.ts'
import { answered, batch, created, failed, lookFailed, policy, rejected, rows, sentAt, state, step, untouched } from './reducing.ts'

describe('an answer', () => {
  it('settles a batch that was created whole by one record, with no record per lead', () => {
    const next = step(state(), answered(created, created, created))
    expect(next.batch).toMatchObject({ state: 'settled', except: [], answeredAt: sentAt + 500 })
    expect(next.leave).toEqual([1, 2, 3])
    expect(next.outcomes).toEqual([])
  })

  it('sets a refused row apart with its reasons and leaves the untouched ones waiting', () => {
    const next = step(state(), answered(untouched, rejected, untouched))
    expect(next.batch).toBeNull()
    expect(next.leave).toEqual([2])
    expect(next.outcomes).toMatchObject([{ seq: 2, state: 'rejected', errors: [{ field: 'phone', message: 'too short' }] }])
  })

  it('keeps the rows it does not tell about in doubt and settles the rest', () => {
    const next = step(state(), answered(created, { outcome: 'unknown' }, rejected))
    expect(next.batch).toMatchObject({ state: 'unknown', lookAt: sentAt + policy.quarantine })
    expect(next.leave).toEqual([1, 3])
    const base = { at: sentAt + 500, sentAt, remote: null, copies: 1, message: null }
    expect(next.outcomes).toEqual([
      { ...base, seq: 1, state: 'created', errors: [] },
      { ...base, seq: 3, state: 'rejected', errors: [{ field: 'phone', message: 'too short' }] },
    ])
  })

  it('that takes some rows to write them later and leaves others in doubt has both looked up after the longer wait', () => {
    const next = step(state(), answered({ outcome: 'unknown' }, { outcome: 'accepted', jobId: null }, created))
    expect(next.batch).toMatchObject({ state: 'accepted', lookAt: sentAt + policy.acceptedQuarantine })
    expect(next.leave).toEqual([3])
    const later = step(state(), answered({ outcome: 'accepted', jobId: null }, created, rejected))
    expect(later.outcomes.map(({ seq }) => seq)).toEqual([2, 3])
  })

  it('names in the settled batch the rows that it did not create', () => {
    expect(step(state(), answered(created, rejected, created)).batch).toMatchObject({ state: 'settled', except: [2] })
  })

  it('ends a wait, a pause and what was said of them, and keeps the pace', () => {
    const lane = { ...openLane('atlas'), failures: 3, pause: 'unauthorized' as const, message: 'no', notBefore: 5 }
    const terms = { now: sentAt, policy: { ...policy, pace: 700 }, limit: 50, connection: 0 }
    expect(reduce({ lane, batch: batch() }, answered(created, created, created), terms).lane).toEqual({
      ...openLane('atlas'),
      notBefore: sentAt + 700,
      rest: null,
      slowest: 0,
    })
  })

  it('that speaks of fewer rows than were sent proves nothing', () => {
    const next = step(state(), { type: 'answered', rows, results: [created] })
    expect(next).toMatchObject({ batch: { state: 'unknown' }, leave: [], outcomes: [] })
  })
})

describe('a failure', () => {
  it('whose answer was lost is looked up no earlier than the end of the quarantine, counted from the sending', () => {
    const next = step(state(), failed('unknown'), sentAt + 15_000)
    expect(next.batch).toMatchObject({ state: 'unknown', lookAt: sentAt + policy.quarantine, message: 'words of the CRM' })
    expect(next.leave).toEqual([])
  })

  it('that is certain queues every row again', () => {
    for (const kind of ['rate-limited', 'offline', 'unauthorized'] as const) {
      expect(step(state(), failed(kind))).toMatchObject({ batch: null, leave: [], outcomes: [] })
    }
  })

  it('pauses the account when the token was refused', () => {
    expect(step(state(), failed('unauthorized')).lane.pause).toBe('unauthorized')
    expect(step(state(), failed('forbidden')).lane.pause).toBe('forbidden')
    expect(step(state(), failed('not-found')).lane.pause).toBe('not-found')
    expect(step(state(), failed('rate-limited')).lane.pause).toBeNull()
  })

  it('of a token that was replaced meanwhile does not pause the account', () => {
    const lane = { ...openLane('atlas'), connection: 2 }
    const terms = { now: sentAt, policy, limit: 50, connection: 1 }
    expect(reduce({ lane, batch: batch() }, failed('unauthorized'), terms)).toMatchObject({ batch: null, lane })
  })

  it('keeps to the moment the CRM named', () => {
    const lane = step(state(), failed('rate-limited', sentAt + 90_000)).lane
    expect(lane).toMatchObject({ retryAt: sentAt + 90_000, retryFrom: sentAt + 500 })
    const again = step({ lane, batch: batch() }, failed('rate-limited', sentAt + 1_000))
    expect(again.lane.retryAt).toBe(sentAt + 90_000)
    expect(step(state(), failed('rate-limited')).lane).not.toHaveProperty('retryFrom')
  })

  it('does not keep to one that it named under a clock put back since, though it names another now', () => {
    const day = 24 * 3600 * 1000
    const lane = { ...openLane('atlas'), retryAt: sentAt + day, retryFrom: sentAt + day - 3_000 }
    expect(step({ lane, batch: batch() }, failed('rate-limited', sentAt + 1_000)).lane.retryAt).toBe(sentAt + 1_000)
  })

  it('waits longer each time, below the cap', () => {
    let lane = openLane('atlas')
    const waits = Array.from({ length: 30 }, () => {
      lane = reduce({ lane, batch: batch() }, failed('rate-limited'), { now: sentAt, policy, limit: 50, connection: 0 }).lane
      return lane.notBefore - sentAt
    })
    expect(waits.slice(0, 3)).toEqual([1000, 2000, 4000])
    expect(Math.max(...waits)).toBe(policy.backoffCap / 2)
  })

  it('for want of a network waits a minute at most, after a whole night too, and never longer than the policy has it', () => {
    const lane = { ...openLane('atlas'), failures: 200 }
    const wait = (backoffCap: number) => {
      const terms = { now: sentAt, policy: { ...policy, backoffCap }, limit: 50, connection: 0 }
      return reduce({ lane, batch: batch() }, failed('offline'), terms).lane.notBefore - sentAt
    }
    expect(wait(policy.backoffCap)).toBe(60_000 / 2)
    expect(wait(500)).toBe(500 / 2)
  })

  it('five times in a row makes the next request a small one, which each success doubles', () => {
    let before = state()
    for (let n = 1; n < 5; n += 1) before = { batch: batch(), lane: step(before, failed('unknown')).lane }
    expect(before.lane.limit).toBeNull()
    const { lane } = step(before, failed('unknown'))
    expect(lane).toMatchObject({ failures: 5, limit: 10, rest: null })
    expect(step({ lane, batch: batch() }, answered(created, created, created)).lane).toMatchObject({ failures: 0, limit: 20 })
    const cut = { ...before.lane, limit: 4, rest: 8 }
    expect(step({ lane: cut, batch: batch() }, failed('unknown')).lane).toMatchObject({ limit: 4, rest: 8 })
  })

  it('that names no row halves the next batch, down to the one that is set apart', () => {
    for (const kind of ['invalid', 'too-large'] as const) {
      const lane = { ...openLane('atlas'), failures: 3, message: 'before' }
      const terms = { now: sentAt, policy: { ...policy, pace: 700 }, limit: 50, connection: 0 }
      const next = reduce({ lane, batch: batch() }, failed(kind), terms)
      expect(next).toMatchObject({ batch: null, leave: [], outcomes: [] })
      expect(next.lane).toMatchObject({ account: 'atlas', limit: 2, failures: 0, message: null, notBefore: sentAt + 700 })
    }
    const alone: OutboxEvent = {
      type: 'failed',
      rows: rows.slice(0, 1),
      failure: { kind: 'invalid', message: 'no such SKU', retryAt: null },
      random: 0,
    }
    expect(step(state({ to: 1, size: 1 }), alone)).toMatchObject({
      batch: null,
      leave: [1],
      outcomes: [{ seq: 1, state: 'rejected', errors: [{ field: '', message: 'no such SKU' }] }],
    })
  })

  it('of size is forgotten by and by as batches go through', () => {
    const cut = { ...openLane('atlas'), limit: 20 }
    expect(
      reduce({ lane: cut, batch: batch() }, answered(created, created, created), { now: sentAt, policy, limit: 50, connection: 0 }).lane
        .limit,
    ).toBe(40)
    const nearly = { ...cut, limit: 25 }
    expect(
      reduce({ lane: nearly, batch: batch() }, answered(created, created, created), { now: sentAt, policy, limit: 50, connection: 0 }).lane
        .limit,
    ).toBeNull()
  })
})

describe('a dead worker', () => {
  it('leaves its batch in doubt, owned by the one that found it', () => {
    expect(step(state(), { type: 'orphaned', epoch: 5 }).batch).toMatchObject({
      state: 'unknown',
      epoch: 5,
      lookAt: sentAt + policy.quarantine,
    })
  })

  it('changes nothing about a batch that was in doubt already', () => {
    const before = state({ state: 'unknown', lookAt: sentAt + 30_000 })
    expect(step(before, { type: 'orphaned', epoch: 5 }).batch).toEqual(before.batch)
  })
})

describe('a clock that was put back', () => {
  it('begins the quarantine anew, and with it the looks', () => {
    const doubt = state({ state: 'unknown', lookAt: sentAt + policy.quarantine, looks: 1 })
    const early = sentAt - 86_400_000
    expect(step(doubt, { type: 'clock-put-back' }, early).batch).toMatchObject({
      sentAt: early,
      lookAt: early + policy.quarantine,
      looks: 0,
    })
    expect(step(doubt, { type: 'clock-put-back' }, sentAt + 5).batch).toMatchObject({ sentAt })
  })
})

describe('a look-up', () => {
  const doubtful = (looks = 0, more: Partial<Batch> = {}) => state({ state: 'unknown', lookAt: sentAt + policy.quarantine, looks, ...more })
  const startedAt = sentAt + policy.quarantine
  const here = { match: 'present', remote: { reference: 'LD-00001', id: null }, copies: 1 } as const
  const absent = { match: 'absent' } as const
  const looked = (
    ...matches: (typeof here | typeof absent | { match: 'weak'; remote: { reference: string; id: null } })[]
  ): OutboxEvent => ({
    type: 'looked',
    rows,
    startedAt,
    matches,
    random: 0.5,
  })

  it('that started inside the quarantine proves nothing', () => {
    const early: OutboxEvent = { type: 'looked', rows, startedAt: startedAt - 1, matches: [absent, absent, absent], random: 0.5 }
    expect(step(doubtful(1), early, startedAt + 50)).toMatchObject({ batch: { looks: 1 }, leave: [], outcomes: [] })
  })

  it('that finds all of it ends the batch with the references', () => {
    const next = step(doubtful(), looked(here, here, here), startedAt + 50)
    expect(next).toMatchObject({ batch: null, leave: [1, 2, 3] })
    expect(next.outcomes.map(outcome => outcome.remote?.reference)).toEqual(['LD-00001', 'LD-00001', 'LD-00001'])
  })

  it('that misses rows looks again, a whole quarantine later, before it believes it', () => {
    const first = step(doubtful(), looked(here, absent, absent), startedAt + 50)
    expect(first).toMatchObject({ batch: { state: 'unknown', looks: 1, lookAt: startedAt + 50 + policy.quarantine }, leave: [1] })
    expect(first.outcomes).toEqual([
      { seq: 1, state: 'created', at: startedAt + 50, sentAt, remote: here.remote, copies: 1, errors: [], message: null },
    ])
  })

  it('that misses rows a second time queues them again, half as many at a time', () => {
    const next = step(doubtful(1), looked(absent, absent, absent), startedAt + 50)
    expect(next).toMatchObject({ batch: null, leave: [], outcomes: [], lane: { limit: 2 } })
  })

  it('that misses rows under a token given since asks a person: it may be another user’s', () => {
    const terms = { now: startedAt, policy, limit: 50, connection: 2 }
    const lane = { ...openLane('atlas'), connection: 2 }
    const doubt = { lane, batch: batch({ state: 'unknown', lookAt: startedAt, looks: 1, connection: 1 }) }
    const next = reduce(doubt, looked(here, absent, absent), terms)
    expect(next.leave).toEqual([1, 2, 3])
    expect(next.outcomes[0]).toMatchObject({ seq: 1, state: 'created' })
    const base = { state: 'review', at: startedAt, sentAt, remote: null, copies: 1, errors: [], message: null }
    expect(next.outcomes.slice(1)).toEqual([
      { ...base, seq: 2 },
      { ...base, seq: 3 },
    ])
    expect(reduce(doubt, looked(here, here, here), terms).outcomes.map(({ state }) => state)).toEqual(Array(3).fill('created'))
  })

  it('that misses a row which stood alone tries it once more with the others, then lets them go before it, longer each time, and refuses it at last', () => {
    const alone = (tries: number) =>
      step(
        state({ state: 'unknown', to: 1, size: 1, lookAt: startedAt, looks: 1, message: 'Server Error' }),
        { type: 'looked', rows: [{ seq: 1, tries }], startedAt, matches: [absent], random: 0.5 },
        startedAt,
      )
    expect(alone(0)).toMatchObject({ batch: null, leave: [], aside: { seq: 1, tries: 1, notBefore: startedAt } })
    expect(alone(1)).toMatchObject({ batch: null, leave: [], aside: { seq: 1, tries: 2, notBefore: startedAt + 4_000 } })
    expect(alone(9).aside).toEqual({ seq: 1, tries: 10, notBefore: startedAt + 60_000 })
    expect(alone(policy.tries - 1)).toMatchObject({
      leave: [1],
      outcomes: [{ seq: 1, state: 'rejected', errors: [{ field: '', message: 'Server Error' }] }],
    })
  })

  it('that misses a row for the last time, of which the CRM never said a word, does not say that it was refused', () => {
    const doubt = state({ state: 'unknown', to: 1, size: 1, lookAt: startedAt, looks: 1, message: '' })
    const missed: OutboxEvent = { type: 'looked', rows: [{ seq: 1, tries: policy.tries - 1 }], startedAt, matches: [absent], random: 0.5 }
    expect(step(doubt, missed, startedAt).outcomes).toMatchObject([{ errors: [{ field: NO_ANSWER, message: String(policy.tries) }] }])
  })

  it('that finds nothing does not let the waits between failures grow short again', () => {
    const tired = { lane: { ...openLane('atlas'), failures: 5 }, batch: doubtful(1).batch }
    expect(step(tired, looked(absent, absent, absent), startedAt).lane.failures).toBe(5)
    expect(step(tired, looked(here, here, here), startedAt).lane.failures).toBe(0)
  })

  it('that is not sure asks a person, and sends nothing again by itself', () => {
    const next = step(doubtful(1), looked({ match: 'weak', remote: { reference: 'LD-9', id: null } }, here, here), startedAt + 50)
    expect(next.leave).toEqual([1, 2, 3])
    expect(next.outcomes[0]).toMatchObject({ seq: 1, state: 'review', copies: 1, errors: [], remote: { reference: 'LD-9' } })
  })

  it('that failed is never taken for absent', () => {
    expect(step(doubtful(1), lookFailed('unknown'), startedAt + 50)).toMatchObject({ batch: { state: 'unknown', looks: 1 }, leave: [] })
  })

  it('that speaks of other rows than were asked for has failed, and is made again later', () => {
    const next = step(doubtful(), looked(here), startedAt + 50)
    expect(next).toMatchObject({ batch: { looks: 0, missed: 1 }, leave: [], lane: { failures: 1 } })
    expect(next.lane.notBefore).toBeGreaterThan(startedAt + 50)
  })

  it('that this token may not make, asked for three times, leaves it to a person, and the account goes on', () => {
    for (const kind of ['forbidden', 'not-found', 'invalid', 'too-large'] as const) {
      const first = step(doubtful(), lookFailed(kind), startedAt + 50)
      expect(first).toMatchObject({ batch: { missed: 1 }, leave: [], lane: { pause: null } })
      const next = step(doubtful(0, { missed: 2 }), lookFailed(kind), startedAt + 50)
      expect(next).toMatchObject({ batch: null, leave: [1, 2, 3], lane: { pause: null } })
      expect(next.outcomes.map(({ state, message }) => [state, message])).toEqual(Array(3).fill(['review', 'words of the CRM']))
    }
  })

  it('that fails again and again is left to a person at last, but not for want of a network or a token, nor before an outage of a day is over', () => {
    const day = 24 * 3600 * 1000
    const outcomes = (kind: 'unknown' | 'rate-limited' | 'offline' | 'unauthorized', status: number | null, after = 50) => {
      const failed = { ...lookFailed(kind), failure: { kind, message: 'words of the CRM', retryAt: null, status } } as OutboxEvent
      let now = doubtful()
      for (let n = 1; n < policy.tries; n += 1) {
        const { lane, batch } = step(now, failed, startedAt + n)
        if (!batch) throw new Error('given up too early')
        now = { lane, batch }
      }
      return step(now, failed, startedAt + after).outcomes.map(({ state }) => state)
    }
    const review = ['review', 'review', 'review']
    expect(outcomes('unknown', 200)).toEqual(review)
    expect(outcomes('unknown', null)).toEqual([])
    expect(outcomes('unknown', 502)).toEqual([])
    expect(outcomes('rate-limited', 429)).toEqual([])
    expect(outcomes('unknown', null, day)).toEqual(review)
    expect(outcomes('rate-limited', 429, day)).toEqual(review)
    expect(outcomes('offline', null, day)).toEqual([])
    expect(outcomes('unauthorized', 401, day)).toEqual([])
    expect(step(doubtful(), lookFailed('unauthorized'), startedAt).lane.pause).toBe('unauthorized')
  })

  it('of a change that cannot succeed lets the change go again: to set a status twice is to set it once', () => {
    const doubt = { kind: 'status', state: 'unknown', lookAt: startedAt } as const
    expect(step(state(doubt), lookFailed('forbidden'), startedAt)).toMatchObject({
      batch: null,
      leave: [],
      outcomes: [],
      lane: { pause: null },
    })
  })

  it('tells when the CRM holds a lead twice', () => {
    const next = step(doubtful(), looked({ ...here, copies: 2 } as unknown as typeof here, here, here), startedAt + 50)
    expect(next.outcomes[0]?.copies).toBe(2)
  })
})
