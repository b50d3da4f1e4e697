import { hold } from './after-failure.ts'
import { askPerson } from './ask-person.ts'
import { type BatchRow, type Failure, type OutboxState, type Terms, type Transition, unchanged } from './outbox-state.ts'
import { LONGEST_OUTAGE } from './policy.ts'
import { sendAgain } from './send-again.ts'

/** Failures that another try at the same look hardly mends: this token may not list, or there is nothing of that kind to ask. */
const LITTLE_USE: ReadonlySet<Failure['kind']> = new Set(['forbidden', 'not-found', 'invalid', 'too-large'])
/** How often such a look is made for new leads: one refusal alone may be a firewall's whim. */
const FEW = 3
/** Failures that tell nothing of the look: without a network, and until a person gives a new token, it was not even made. */
const NOT_MADE: ReadonlySet<Failure['kind']> = new Set(['offline', 'unauthorized'])

/** The CRM is down, or too busy: that ends by itself, and the look is made then. One that answers and is not understood may never be. */
const isOutage = ({ kind, status }: Failure) => kind === 'rate-limited' || (kind === 'unknown' && (status ?? 503) >= 500)

/**
 * A look-up came to nothing. That is never taken for absent; but one that cannot succeed may not hold up its account for ever: a
 * person is asked then about new leads. A change goes again, as to set a status twice is to set it once.
 */
export function afterLookFailure(state: OutboxState, rows: BatchRow[], failure: Failure, random: number, terms: Terms): Transition {
  const { batch } = state
  const held = hold(state.lane, failure, random, terms)
  if (NOT_MADE.has(failure.kind)) return { ...unchanged(state), lane: held }
  const lane = { ...held, pause: null }
  const missed = (batch.missed ?? 0) + 1
  const few = batch.kind === 'create' ? FEW : 1
  const tries = LITTLE_USE.has(failure.kind) ? few : terms.policy.tries
  const mayHelp = missed < tries || (isOutage(failure) && terms.now - batch.sentAt < LONGEST_OUTAGE)
  if (mayHelp) return { ...unchanged(state), lane, batch: { ...batch, missed } }
  return afterGivingUp({ lane, batch }, rows, failure.message, terms)
}

/** No look will be made, or come to anything. */
export function afterGivingUp({ lane, batch }: OutboxState, rows: BatchRow[], message: string | null, terms: Terms): Transition {
  if (batch.kind !== 'create') return sendAgain(lane, batch, rows, terms)
  const outcomes = rows.map(row => askPerson(batch, row, message, terms.now))
  return { lane, batch: null, leave: rows.map(({ seq }) => seq), outcomes }
}
