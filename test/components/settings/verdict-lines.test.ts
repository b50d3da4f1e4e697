import { describe, expect, it } from 'vitest'
import { verdictLines } from '../../../components/settings/verdict-lines.ts'
import type { Verdict } from '../../../lib/crm/crm-adapter.ts'
import { drawInEnglish } from '../speak.ts'
import { goodVerdict } from './sample-account.ts'

const linesOf = (change: Partial<Verdict>) =>
  verdictLines({ ...goodVerdict, ...change }, 'WedoCOD web 1.0').map(({ tone, text }) => `${tone}: ${text}`)
const silent = { tokenAccepted: false, mayList: false }
const answers = 'good: The address answers'

describe('what a test of the connection found', () => {
  drawInEnglish()

  it('says one by one what is well', () => {
    expect(linesOf({})).toEqual([answers, 'good: The token is accepted', 'good: It may list leads'])
  })

  it('stops at an address that does not answer', () => {
    expect(linesOf({ ...silent, reachable: false, reason: 'offline' })).toEqual([
      'bad: The address does not answer. Check the spelling and your network',
    ])
  })

  it.each(['not-this-api', 'not-found'] as const)('says that something else answers: %s', reason => {
    expect(linesOf({ ...silent, reason })).toEqual(['bad: Something answers there, but it is not WedoCOD web 1.0. Check the address'])
  })

  it('tells a refused token (401) from one without rights (403)', () => {
    expect(linesOf({ ...silent, reason: 'unauthorized' })).toEqual([answers, 'bad: The token was refused. Paste a new one'])
    expect(linesOf({ mayList: false, reason: 'forbidden' })).toEqual([
      answers,
      'good: The token is accepted',
      'warn: It may not list leads. They can still go, but a lost answer cannot be checked. Ask your admin',
    ])
  })

  it('says nothing of the token when the CRM is too busy to answer', () => {
    expect(linesOf({ ...silent, reason: 'rate-limited' })).toEqual([answers, 'warn: The CRM asks to wait. Try again in a minute'])
  })

  it.each(['unknown', 'invalid', 'too-large'] as const)('says that the CRM failed: %s', reason => {
    expect(linesOf({ ...silent, reason })).toEqual([answers, 'bad: The CRM answered with an error. Try again later'])
  })
})
