import { describe, expect, it } from 'vitest'
import { sampleLeads } from './support/sample-leads.ts'
import { useSandbox } from './support/use-sandbox.ts'

const crm = useSandbox()
const look = async (path: string, init?: RequestInit) => (await fetch(`${crm.sandbox.url}/_sandbox${path}`, init)).json()
const post = (path: string, body?: unknown) =>
  fetch(`${crm.sandbox.url}/_sandbox${path}`, { method: 'POST', body: JSON.stringify(body) ?? null })

describe('/_sandbox', () => {
  it('shows every committed row with its surface, its client_ref and all its fields', async () => {
    await crm.call('POST', '/leads', { body: sampleLeads(2) })
    expect(await look('/leads')).toEqual(
      sampleLeads(2).leads.map((lead, index) => ({
        ...lead,
        id: index + 1,
        surface: 'wedocod-web',
        account: 'demo',
        reference: `LD-0000${index + 1}`,
        client_ref: `ref-${index + 1}`,
        status: 'new',
        action_date: null,
        created_at: '2026-06-15T10:30:00.250Z',
        committed_at: '2026-06-15T10:30:00.250Z',
        request: 1,
      })),
    )
  })

  it('shows the newest rows alone, and says how many there are', async () => {
    await crm.call('POST', '/leads', { body: sampleLeads(5) })
    const response = await fetch(`${crm.sandbox.url}/_sandbox/leads?latest=2`)
    expect(response.headers.get('X-Total-Count')).toBe('5')
    expect(((await response.json()) as { reference: string }[]).map(row => row.reference)).toEqual(['LD-00004', 'LD-00005'])
  })

  it('shows the requests, or those after one', async () => {
    for (let calls = 0; calls < 3; calls += 1) await crm.call('GET', '/leads')
    expect(await look('/requests')).toHaveLength(3)
    expect(await look('/requests?after=2')).toMatchObject([{ id: 3, method: 'GET', status: 200 }])
  })

  it('takes faults, shows them with their counts, and ends them with an empty list', async () => {
    expect((await post('/faults', [{ kind: 'status', status: 500, times: 1 }])).status).toBe(200)
    expect((await crm.call('GET', '/leads')).status).toBe(500)
    expect(await look('/faults')).toMatchObject([{ kind: 'status', status: 500, at: 'before', met: 1, struck: 1 }])
    await post('/faults', [])
    expect(await look('/faults')).toEqual([])
    expect((await crm.call('GET', '/leads')).status).toBe(200)
  })

  it.each([
    ['an unknown kind', '[{"kind":"earthquake"}]', 'kind'],
    ['a missing field', '[{"kind":"latency"}]', 'ms'],
    ['what is no list', '{"kind":"latency","ms":1}', 'array'],
    ['what is no JSON', 'latency', 'array'],
  ])('refuses %s as faults and says what is wrong', async (_, body, named) => {
    const response = await fetch(`${crm.sandbox.url}/_sandbox/faults`, { method: 'POST', body })
    expect(response.status).toBe(400)
    expect(((await response.json()) as { message: string }).message).toContain(named)
  })

  it('forgets everything on reset and begins to count anew', async () => {
    await crm.call('POST', '/leads', { body: sampleLeads(2) })
    await crm.call('PUT', '/leads', { body: { leads: [{ reference: 'LD-00001', status: 'wrong' }] } })
    await post('/faults', [{ kind: 'date-skew', ms: 5 }])
    expect((await post('/reset')).status).toBe(200)
    expect([await look('/leads'), await look('/requests'), await look('/faults')]).toEqual([[], [], []])
    expect((await crm.call('GET', '/lead-histories')).json).toMatchObject({ meta: { total: 0 } })
    expect((await crm.call('POST', '/leads', { body: sampleLeads(1) })).headers.get('X-RateLimit-Remaining')).toBe('58')
    expect(await look('/leads')).toMatchObject([{ id: 1, reference: 'LD-00001' }])
  })

  it('takes the CRM down and up again, and stays to be asked', async () => {
    await crm.call('POST', '/leads', { body: sampleLeads(1) })
    expect((await post('/down')).status).toBe(200)
    const refused = async () => {
      for (;;) {
        const answer = await crm.call('GET', '/leads').catch((error: Error) => error)
        if (answer instanceof Error) return answer.cause
      }
    }
    expect(await refused()).toMatchObject({ code: 'ECONNREFUSED' })
    expect(await (await fetch(`${crm.sandbox.inspectUrl}/_sandbox/leads`)).json()).toHaveLength(1)
    expect((await fetch(`${crm.sandbox.inspectUrl}/_sandbox/up`, { method: 'POST' })).status).toBe(200)
    expect((await crm.call('GET', '/leads')).json).toMatchObject({ meta: { total: 1 } })
  })
})
