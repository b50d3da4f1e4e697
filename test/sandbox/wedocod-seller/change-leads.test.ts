import { beforeEach, describe, expect, it } from 'vitest'
import { sampleSellerLeads } from '../support/sample-seller-leads.ts'
import { useSandbox } from '../support/use-sandbox.ts'
import { demoTokens } from '../tokens.ts'
import { STATUSES } from './statuses.ts'
import { ulidOf } from './ulid.ts'

const crm = useSandbox({}, '/seller')
const LATER = '2026-06-16T14:00:00+01:00'
const update = (...leads: unknown[]) => crm.call('PUT', '/leads', { body: { leads } })
const remove = (...ids: unknown[]) => crm.call('DELETE', '/leads', { body: { ids } })
const statuses = () => crm.sandbox.leads().map(lead => lead.status)
const notFound = { error: { code: 'NOT_FOUND', message: 'Lead not found.' } }

beforeEach(() => crm.call('POST', '/leads', { body: sampleSellerLeads(3) }))

describe('PUT /leads of the seller API', () => {
  it('changes every lead that it names, and gives their ids', async () => {
    const answer = await update(
      { reference: 'LED-00001', status: 'confirmed' },
      { reference: 'LED-00002', status: 'call_later', action_date: LATER },
    )
    expect([answer.status, answer.json]).toEqual([
      200,
      {
        data: [
          { id: ulidOf(1), reference: 'LED-00001' },
          { id: ulidOf(2), reference: 'LED-00002' },
        ],
        meta: { updated_fields: ['status', 'action_date'] },
      },
    ])
    expect(crm.sandbox.leads()[1]).toMatchObject({ status: 'call_later', action_date: LATER })
  })

  it('says that it changed the status alone when there was no moment', async () => {
    expect((await update({ reference: 'LED-00001', status: 'wrong' })).json).toMatchObject({ meta: { updated_fields: ['status'] } })
  })

  it.each(STATUSES.map(([key]) => key))('knows the status %s, in upper case too', async status => {
    await update({ reference: 'LED-00001', status: status.toUpperCase(), action_date: LATER })
    expect(statuses()[0]).toBe(status)
  })

  it.each(['canceled', 'no_answer', 'Call Later'])('does not know %s', async status => {
    expect((await update({ reference: 'LED-00001', status })).json).toMatchObject({
      error: { fields: { 'leads.0.status': ['The selected status is invalid.'] } },
    })
  })

  it.each(['cancelled', 'call_later', 'no_reply_asked_to_recall'])('wants a moment for %s', async status => {
    expect((await update({ reference: 'LED-00001', status: 'wrong' }, { reference: 'LED-00002', status })).json).toMatchObject({
      error: { fields: { 'leads.1.action_date': [`The action date is required for status ${status}.`] } },
    })
    expect(statuses()).toEqual(['new', 'new', 'new'])
  })

  it.each(['2026-06-16', '2026-06-16T14:00:00Z', '2026-06-16T14:00:00.000+01:00', 'tomorrow'])(
    'refuses the moment %s',
    async action_date => {
      expect((await update({ reference: 'LED-00001', status: 'call_later', action_date })).json).toMatchObject({
        error: { fields: { 'leads.0.action_date': ['The action date is not a valid date.'] } },
      })
    },
  )

  it('is 404, and changes nothing, when one lead is not there or belongs to another account', async () => {
    const answer = await update({ reference: 'LED-00001', status: 'wrong' }, { reference: 'LED-00099', status: 'wrong' })
    expect([answer.status, answer.json, statuses()]).toEqual([404, notFound, ['new', 'new', 'new']])
    const body = { leads: [{ reference: 'LED-00001', status: 'wrong' }] }
    expect((await crm.call('PUT', '/leads', { body, token: demoTokens.otherAccount.token })).status).toBe(404)
  })

  it('takes 100 changes at most', async () => {
    const answer = await update(...Array.from({ length: 101 }, () => ({ reference: 'LED-00001', status: 'wrong' })))
    expect(answer.json).toMatchObject({ error: { fields: { leads: ['The leads field must not have more than 100 items.'] } } })
  })

  it('names the row of a missing lead under unknown-reference-as-422', async () => {
    crm.sandbox.setFaults([{ kind: 'unknown-reference-as-422' }])
    expect((await update({ reference: 'LED-00099', status: 'wrong' })).json).toMatchObject({
      error: { fields: { 'leads.0.reference': ['The selected reference is invalid.'] } },
    })
  })
})

describe('DELETE /leads of the seller API', () => {
  it('deletes by id, and says how many', async () => {
    const answer = await remove(ulidOf(1), ulidOf(3))
    expect([answer.status, answer.json]).toEqual([200, { data: { deleted: true, count: 2 }, meta: {} }])
    expect(crm.sandbox.leads().map(lead => lead.reference)).toEqual(['LED-00002'])
  })

  it('refuses all when one may not go, and does not say which', async () => {
    await update({ reference: 'LED-00002', status: 'confirmed' })
    const answer = await remove(ulidOf(1), ulidOf(2))
    expect([answer.status, answer.json]).toEqual([403, { error: { code: 'HTTP_ERROR', message: 'This action is unauthorized.' } }])
    expect(crm.sandbox.leads()).toHaveLength(3)
  })

  it.each(['LED-00001', '01ARZ3NDEKTSV4RRFFQ69G5FAV', ulidOf(99)])('knows no lead by the id %s', async id => {
    expect([(await remove(id)).status, (await remove(id)).json]).toEqual([404, notFound])
  })

  it('takes ids of 3 to 100 characters, 100 at most', async () => {
    expect((await remove('ab')).json).toMatchObject({ error: { fields: { 'ids.0': ['The ids must be between 3 and 100 characters.'] } } })
    expect((await remove(...Array.from({ length: 101 }, () => ulidOf(1)))).status).toBe(422)
  })
})

describe('GET /leads/{reference}/show of the seller API', () => {
  it('shows what the list lacks, and the label of the status', async () => {
    await update({ reference: 'LED-00001', status: 'out_of_stock' })
    const answer = await crm.call('GET', '/leads/LED-00001/show')
    expect([answer.status, answer.json]).toEqual([
      200,
      {
        data: {
          full_name: 'Ahmed Benali',
          phone: '+212600000001',
          city: 'Casablanca',
          area: 'Maârif',
          status: 'Out of Stock',
          products: [{ sku: 'ARG-50', quantity: 2, price: '299.00 MAD', total: '299.00 MAD' }],
          created_at: '2026-06-15T10:30:00.250000Z',
        },
        meta: {},
      },
    ])
  })

  it('is 404 for a lead that is not there', async () => {
    const answer = await crm.call('GET', '/leads/LED-00099/show')
    expect([answer.status, answer.json]).toEqual([404, notFound])
  })
})
