import { beforeEach, describe, expect, it } from 'vitest'
import { sampleLeads } from '../support/sample-leads.ts'
import { useSandbox } from '../support/use-sandbox.ts'
import { demoTokens } from '../tokens.ts'

describe('DELETE /leads', () => {
  const crm = useSandbox()
  const remove = (...references: unknown[]) => crm.call('DELETE', '/leads', { body: { references } })
  const references = () => crm.sandbox.leads().map(lead => lead.reference)

  beforeEach(() => crm.call('POST', '/leads', { body: sampleLeads(3) }))

  it('removes the leads that it names', async () => {
    const answer = await remove('LD-00001', 'LD-00003')
    expect([answer.status, answer.json]).toEqual([200, { message: 'Leads deleted successfully.' }])
    expect(references()).toEqual(['LD-00002'])
  })

  it('removes nothing when one of them has a protected status, and names it', async () => {
    await crm.call('PUT', '/leads', { body: { leads: [{ reference: 'LD-00002', status: 'confirmed' }] } })
    const answer = await remove('LD-00001', 'LD-00002')
    expect(answer.status).toBe(422)
    expect(answer.json).toMatchObject({ errors: { 'references.1': ['The lead LD-00002 cannot be deleted in status confirmed.'] } })
    expect(references()).toHaveLength(3)
  })

  it('is 404, and removes nothing, when one of them is not there', async () => {
    expect((await remove('LD-00001', 'LD-00099')).status).toBe(404)
    expect(references()).toHaveLength(3)
  })

  it('does not reach into another account', async () => {
    const answer = await crm.call('DELETE', '/leads', { body: { references: ['LD-00001'] }, token: demoTokens.otherAccount.token })
    expect(answer.status).toBe(404)
    expect(references()).toHaveLength(3)
  })

  it('wants references', async () => {
    const answer = await crm.call('DELETE', '/leads', { body: { ids: [1] } })
    expect(answer.json).toEqual({
      message: 'The references field is required.',
      errors: { references: ['The references field is required.'] },
    })
  })

  it('never gives a reference twice', async () => {
    await remove('LD-00003')
    await crm.call('POST', '/leads', { body: sampleLeads(1) })
    expect(references().at(-1)).toBe('LD-00004')
  })
})
