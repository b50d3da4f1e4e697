import { beforeEach, describe, expect, it } from 'vitest'
import { sampleLeads } from '../support/sample-leads.ts'
import { useSandbox } from '../support/use-sandbox.ts'
import { demoTokens } from '../tokens.ts'

describe('GET /lead-histories', () => {
  const crm = useSandbox()
  const change = (status: string) => crm.call('PUT', '/leads', { body: { leads: [{ reference: 'LD-00001', status }] } })

  beforeEach(() => crm.call('POST', '/leads', { body: sampleLeads(1) }))

  it('tells each change of status, the newest first', async () => {
    await change('no_answer')
    crm.clock.now += 60_000
    await change('confirmed')
    const answer = await crm.call('GET', '/lead-histories?per_page=5')
    const of = { lead_reference: 'LD-00001', changed_by: 'Demo seller' }
    expect(answer.json).toMatchObject({
      data: [
        { ...of, old_status: 'no_answer', new_status: 'confirmed', changed_at: '2026-06-15T10:31:00Z' },
        { ...of, old_status: 'new', new_status: 'no_answer', changed_at: '2026-06-15T10:30:00Z' },
      ],
      meta: { current_page: 1, per_page: 5, total: 2 },
    })
  })

  it('says nothing of a status that stayed what it was', async () => {
    await change('new')
    expect((await crm.call('GET', '/lead-histories')).json).toMatchObject({ data: [] })
  })

  it('tells two changes of one request apart', async () => {
    const leads = ['wrong', 'duplicate'].map(status => ({ reference: 'LD-00001', status }))
    await crm.call('PUT', '/leads', { body: { leads } })
    const { data } = (await crm.call('GET', '/lead-histories')).json as { data: { old_status: string; new_status: string }[] }
    expect(data.map(row => `${row.old_status} > ${row.new_status}`)).toEqual(['wrong > duplicate', 'new > wrong'])
  })

  it('needs a token but no scope, and shows an account its own rows alone', async () => {
    await change('wrong')
    expect((await crm.call('GET', '/lead-histories', { token: demoTokens.createOnly.token })).json).toMatchObject({ meta: { total: 1 } })
    expect((await crm.call('GET', '/lead-histories', { token: demoTokens.otherAccount.token })).json).toMatchObject({ data: [] })
    expect((await crm.call('GET', '/lead-histories', { token: null })).status).toBe(401)
  })
})
