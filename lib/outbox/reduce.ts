import { afterAnswer } from './after-answer.ts'
import { afterChangeAnswer, afterChangeLook } from './after-change.ts'
import { afterFailure } from './after-failure.ts'
import { afterLook } from './after-look.ts'
import { afterGivingUp, afterLookFailure } from './after-look-failure.ts'
import { type Failure, inDoubt, type OutboxEvent, type OutboxState, type Terms, type Transition, unchanged } from './outbox-state.ts'
import { type OutboxPolicy, patience } from './policy.ts'
import { learnSlowness, patientWith } from './slowness.ts'

/**
 * One step of the state machine: pure, total, and the only place that decides what becomes of a batch. What the CRM said to a token
 * or at an address that is no longer the account's says nothing of its lane.
 * The policy of `terms` is the usual one: how long this account's CRM takes to write is learnt here.
 */
export function reduce(state: OutboxState, event: OutboxEvent, terms: Terms): Transition {
  const lane = learnSlowness(state, event, terms.now, terms.policy)
  const next = transition({ ...state, lane }, event, { ...terms, policy: patientWith(terms.policy, lane) })
  return state.lane.connection === terms.connection ? next : { ...next, lane: state.lane }
}

function transition(state: OutboxState, event: OutboxEvent, terms: Terms): Transition {
  const creates = state.batch.kind === 'create'
  switch (event.type) {
    case 'orphaned':
      return afterOrphaning(state, event.epoch, terms.policy)
    case 'clock-put-back':
      return afterClockPutBack(state, terms)
    case 'answered':
      return (creates ? afterAnswer : afterChangeAnswer)(state, event.rows, event.results, terms)
    case 'failed':
      return afterFailure(state, event.rows, event.failure, event.random, terms)
    case 'looked':
      // What does not speak of every row proves nothing about any.
      if (event.matches.length !== event.rows.length) return afterLookFailure(state, event.rows, NO_ANSWER, event.random, terms)
      return (creates ? afterLook : afterChangeLook)(state, event, terms)
    case 'look-failed':
      return afterLookFailure(state, event.rows, event.failure, event.random, terms)
    case 'given-up':
      return afterGivingUp(state, event.rows, state.batch.message, terms)
  }
}

const NO_ANSWER: Failure = { kind: 'unknown', message: '', retryAt: null }

/** The batch counts as sent now at the latest, and its quarantine begins anew. */
function afterClockPutBack(state: OutboxState, { now, policy }: Terms): Transition {
  const { batch } = state
  const sentAt = Math.min(batch.sentAt, now)
  return { ...unchanged(state), batch: { ...batch, sentAt, lookAt: now + patience(batch, policy), looks: 0 } }
}

/** Its worker died, or could not write the answer down: the request may have arrived. The finder takes the batch over. */
function afterOrphaning(state: OutboxState, epoch: number, policy: OutboxPolicy): Transition {
  if (state.batch.state !== 'sending') return unchanged(state)
  return { ...unchanged(state), batch: { ...inDoubt(state.batch, policy, null), epoch } }
}
