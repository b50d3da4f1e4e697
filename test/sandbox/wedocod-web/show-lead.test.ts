import { describe, expect, it } from 'vitest'
import { sampleLead } from '../support/sample-leads.ts'
import { useSandbox } from '../support/use-sandbox.ts'
import { demoTokens } from '../tokens.ts'

describe('GET /leads/{reference}/show', () => {
  const crm = useSandbox()

  it('shows the fields of the list and all that was sent', async () => {
    const lead = sampleLead()
    await crm.call('POST', '/leads', { body: { leads: [lead] } })
    const answer = await crm.call('GET', '/leads/LD-00001/show')
    expect(answer.status).toBe(200)
    expect(answer.json).toEqual({
      data: { ...lead, reference: 'LD-00001', status: 'new', created_at: '2026-06-15T10:30:00Z', action_date: null },
    })
  })

  it('is 404 for a lead that is not there', async () => {
    const answer = await crm.call('GET', '/leads/LD-00099/show')
    expect([answer.status, answer.json]).toEqual([404, { message: 'No query results for model [App\\Models\\Lead].' }])
  })

  it('is 404 for a lead of another account', async () => {
    await crm.call('POST', '/leads', { body: { leads: [sampleLead()] } })
    expect((await crm.call('GET', '/leads/LD-00001/show', { token: demoTokens.otherAccount.token })).status).toBe(404)
  })
})
