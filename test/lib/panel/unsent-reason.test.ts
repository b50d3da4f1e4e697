import { describe, expect, it } from 'vitest'
import type { FieldError } from '../../../lib/crm/crm-adapter.ts'
import type { LeadChange } from '../../../lib/lead/lead-change.ts'
import { NO_ANSWER } from '../../../lib/lead/lead-state.ts'
import { changeReason, unsentReason, type WayOut } from '../../../lib/panel/unsent-reason.ts'
import { isUnsent } from '../../../lib/transfer/rescue-file.ts'
import { everyState, lead, now, view } from '../../components/sample-leads.ts'
import { drawInEnglish, speak } from '../../components/speak.ts'

const open: WayOut = { account: { name: 'Atlas Beauty' }, lane: { pause: null, failures: 0, retryAt: 0 }, permitted: true }
const queued = view('queued', lead(1))

describe('why a lead was not sent', () => {
  drawInEnglish()

  it.each(['en', 'fr', 'ar'] as const)('is told of every one: %s', async language => {
    await speak(language)
    const reasons = everyState.filter(isUnsent).map(one => unsentReason(one, open, now))
    expect(reasons.every(reason => / /.test(reason) && !/[{}]/.test(reason))).toBe(true)
    expect(new Set(reasons).size).toBe(reasons.length)
  })

  it.each<[Partial<WayOut>, string]>([
    [{ lane: { pause: 'unauthorized', failures: 0, retryAt: 0 } }, 'Atlas Beauty is paused: its token was refused. Leads wait here'],
    [{ permitted: false }, 'Atlas Beauty is paused: the browser may not reach its CRM. Leads wait here'],
    [
      { lane: { pause: null, failures: 1, retryAt: now + 60_000 } },
      'The CRM asks to wait until 11/21/26, 14:41. What waits here goes by itself then',
    ],
    [{ lane: { pause: null, failures: 1, retryAt: now } }, 'The CRM does not answer. 1 lead is safe here'],
    [{}, 'It goes to the CRM by itself'],
  ])('names what holds up the account: %j', (way, reason) => {
    expect(unsentReason(queued, { ...open, ...way }, now)).toBe(reason)
  })

  it('is told of a status or a deletion too', () => {
    const asked = { kind: 'delete' as const, status: null, actionDate: null, askedAt: 0, settledAt: null, errors: [] }
    const reason = (state: LeadChange['state'], errors: FieldError[] = [], way: Partial<WayOut> = {}) =>
      changeReason({ ...asked, state, errors }, { ...open, ...way }, now)
    expect(reason('queued')).toBe('It goes to the CRM by itself')
    expect(reason('queued', [], { permitted: false })).toMatch(/Atlas Beauty is paused/)
    expect(reason('unknown')).toBe('Answer lost, checking')
    expect(reason('refused', [{ field: 'reference', message: '' }])).toBe('The lead was not found there.')
    expect(reason('refused', [{ field: NO_ANSWER, message: '12' }])).toBe('Tries without an answer: 12.')
    expect(reason('refused')).toBe('Refused by the CRM')
  })

  it('names the number that a lead waits for', () => {
    const phoneless = view('local', lead(1, { account: null, meantFor: 'atlas', phone: null }))
    expect(unsentReason(phoneless, null, now)).toBe('Phone needed: saved on this device, sent when you add the number')
  })

  it('names the undo window, and the request that was not answered', () => {
    expect(unsentReason(view('queued', lead(1), { notBefore: now + 60_000 }), open, now)).toMatch(/waits until .*14:41, so that/)
    expect(unsentReason(view('unknown', lead(1), { sentAt: now }), open, now)).toMatch(/No answer to the request of .*14:40/)
  })

  it('does not say that it was refused when the CRM never said a word', () => {
    const inVain = view('rejected', lead(1), { errors: [{ field: NO_ANSWER, message: '12' }] })
    expect(unsentReason(inVain, open, now)).toBe(
      'Tries without an answer: 12. Nothing says that it is in the CRM. It is safe here and can be sent again',
    )
  })

  it('gives the words of the CRM that refused it', () => {
    const errors = [{ field: 'phone', message: 'too short' }]
    const refused = view('rejected', lead(1), { message: 'The given data was invalid.', errors })
    expect(unsentReason(refused, open, now)).toBe('The given data was invalid.; phone: too short')
  })
})
