import { describe, expect, it } from 'vitest'
import { actionsFor } from '../../../components/leads/lead-actions.ts'
import type { LeadState } from '../../../lib/lead/lead-state.ts'
import { NO_ANSWER } from '../../../lib/lead/lead-state.ts'
import { lead, now, view } from '../sample-leads.ts'

const of = (state: LeadState, receipt = {}, canAdopt = true) => actionsFor(view(state, lead(1), receipt), now, canAdopt)

describe('what can be done with a lead', () => {
  it('in its undo window: take it back, send it at once, discard it', () =>
    expect(of('queued', { notBefore: now + 1 })).toEqual(['undo', 'send', 'edit', 'discard']))
  it('that waits for its next try cannot be undone any more', () =>
    expect(of('queued', { notBefore: now + 60_000, sentAt: now - 1 })).toEqual(['send', 'edit', 'discard']))
  it('whose undo window is over cannot be undone', () => expect(of('queued', { notBefore: now })).toEqual(['send', 'edit', 'discard']))
  it('that was refused: mend it, send it again, discard it', () => expect(of('rejected')).toEqual(['fix', 'again', 'discard']))
  it('that the CRM never said a word about: send it again', () =>
    expect(of('rejected', { errors: [{ field: NO_ANSWER, message: '12' }] })).toEqual(['again', 'edit', 'discard']))
  it('to review: say whether it is there', () => expect(of('review')).toEqual(['there', 'again', 'discard']))
  it('of no account: give it to one', () => expect(of('local')).toEqual(['adopt', 'edit', 'discard']))
  it('of no account, with no account to give it to', () => expect(of('local', {}, false)).toEqual(['edit', 'discard']))
  it('that was discarded: take it up again', () => expect(of('discarded')).toEqual(['reopen']))
  it.each(['sending', 'unknown', 'accepted', 'created'] as const)('that is %s: nothing', state => expect(of(state)).toEqual([]))
})
