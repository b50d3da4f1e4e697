import { beforeEach, describe, expect, it } from 'vitest'
import { sampleLeads } from '../support/sample-leads.ts'
import { useSandbox } from '../support/use-sandbox.ts'
import { demoTokens } from '../tokens.ts'
import { STATUSES } from './input.ts'

describe('PUT /leads', () => {
  const crm = useSandbox()
  const update = (...leads: unknown[]) => crm.call('PUT', '/leads', { body: { leads } })
  const statuses = () => crm.sandbox.leads().map(lead => lead.status)
  const LATER = '2026-06-16T14:00:00+01:00'

  beforeEach(() => crm.call('POST', '/leads', { body: sampleLeads(2) }))

  it('changes the status of every lead that it names', async () => {
    const answer = await update({ reference: 'LD-00001', status: 'confirmed' }, { reference: 'LD-00002', status: 'canceled' })
    expect([answer.status, answer.json]).toEqual([200, { message: 'Leads updated successfully.' }])
    expect(statuses()).toEqual(['confirmed', 'canceled'])
  })

  it.each(STATUSES)('knows the status %s', async status => {
    expect((await update({ reference: 'LD-00001', status, action_date: LATER })).status).toBe(200)
  })

  it.each(['cancelled', 'no_reply', 'Confirmed', 'testing'])('does not know %s: it has a spelling of its own', async status => {
    const answer = await update({ reference: 'LD-00001', status })
    expect(answer.json).toMatchObject({ errors: { 'leads.0.status': ['The selected leads.0.status is invalid.'] } })
  })

  it('wants a moment for call_later, and keeps it', async () => {
    const without = await update({ reference: 'LD-00001', status: 'call_later' })
    expect(without.status).toBe(422)
    expect(Object.keys((without.json as { errors: object }).errors)).toEqual(['leads.0.action_date'])
    await update({ reference: 'LD-00001', status: 'call_later', action_date: LATER })
    expect(crm.sandbox.leads()[0]).toMatchObject({ status: 'call_later', action_date: LATER })
  })

  it.each(['2026-06-16', '2026-06-16T14:00:00Z', '2026-06-16T14:00:00.000+01:00', '2026-13-16T14:00:00+01:00', 'tomorrow'])(
    'refuses the moment %s',
    async action_date => {
      const answer = await update({ reference: 'LD-00001', status: 'call_later', action_date })
      expect(answer.json).toMatchObject({
        errors: { 'leads.0.action_date': ['The leads.0.action date field must match the format Y-m-d\\TH:i:sP.'] },
      })
    },
  )

  it('changes nothing when one row is bad', async () => {
    expect((await update({ reference: 'LD-00001', status: 'wrong' }, { reference: 'LD-00002', status: 'nonsense' })).status).toBe(422)
    expect(statuses()).toEqual(['new', 'new'])
  })

  it('is 404, and changes nothing, when one lead is not there', async () => {
    expect((await update({ reference: 'LD-00001', status: 'wrong' }, { reference: 'LD-00099', status: 'wrong' })).status).toBe(404)
    expect(statuses()).toEqual(['new', 'new'])
  })

  it('does not reach into another account', async () => {
    const body = { leads: [{ reference: 'LD-00001', status: 'wrong' }] }
    expect((await crm.call('PUT', '/leads', { body, token: demoTokens.otherAccount.token })).status).toBe(404)
  })

  it('takes 1,000 changes at most', async () => {
    const answer = await update(...Array.from({ length: 1001 }, () => ({ reference: 'LD-00001', status: 'wrong' })))
    expect(answer.json).toMatchObject({ errors: { leads: ['The leads field must not have more than 1000 items.'] } })
  })
})
