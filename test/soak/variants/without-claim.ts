import type { OutboxEvent, OutboxState, Terms, Transition } from '../../../lib/outbox/outbox-state.ts'
import { reduce as decide } from '../../../lib/outbox/reduce.ts'

/** As if nothing had been written before the request left: what a dead background was sending is simply still queued. */
export function reduce(state: OutboxState, event: OutboxEvent, terms: Terms): Transition {
  if (event.type === 'orphaned') return { lane: state.lane, batch: null, leave: [], outcomes: [] }
  return decide(state, event, terms)
}
