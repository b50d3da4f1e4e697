import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { openSocket, rawPost } from './support/open-socket.ts'
import { sampleLeads } from './support/sample-leads.ts'
import { useSandbox } from './support/use-sandbox.ts'

const crm = useSandbox()
const requests = () => crm.sandbox.requests()
const body = (count: number) => JSON.stringify(sampleLeads(count))

it('writes down what was asked, what was answered and which leads were in it', async () => {
  await crm.call('POST', '/leads', { body: sampleLeads(2) })
  expect(requests()).toMatchObject([
    {
      id: 1,
      at: crm.clock.now,
      answeredAt: crm.clock.now,
      method: 'POST',
      path: '/api/web/1.0/leads',
      surface: 'wedocod-web',
      status: 201,
      hungUp: false,
      dropped: false,
      rows: 2,
      clientRefs: ['ref-1', 'ref-2'],
      body: sampleLeads(2),
      faults: [],
    },
  ])
})

it('says which request wrote a row', async () => {
  await crm.call('GET', '/leads')
  await crm.call('POST', '/leads', { body: sampleLeads(1) })
  expect(crm.sandbox.leads()[0]?.request).toBe(2)
})

it('keeps the query, and a body that is no JSON as text', async () => {
  await crm.call('GET', '/leads?search_by=city&keyWord=Rabat')
  await crm.call('POST', '/leads', { body: '{"leads":' })
  expect(requests()[0]?.path).toBe('/api/web/1.0/leads?search_by=city&keyWord=Rabat')
  expect(requests()[1]).toMatchObject({ body: '{"leads":', rows: 0, status: 422 })
})

it('counts the references of a delete', async () => {
  await crm.call('DELETE', '/leads', { body: { references: ['LD-00001', 'LD-00002'] } })
  expect(requests()[0]).toMatchObject({ rows: 2, clientRefs: [], status: 404 })
})

it('keeps no token and no cookie, only what tells tokens apart', async () => {
  await crm.call('GET', '/leads', { headers: { Cookie: 'session=secret-cookie', 'Idempotency-Key': 'attempt-1' } })
  await crm.call('GET', '/leads', { token: null })
  const everything = JSON.stringify(requests())
  expect(everything).not.toContain(crm.sandbox.token)
  expect(everything).not.toContain('secret-cookie')
  const hash = createHash('sha256').update(crm.sandbox.token).digest('hex')
  expect(requests().map(request => request.token)).toEqual([hash.slice(0, 8), null])
  expect(requests()[0]?.headers['idempotency-key']).toBe('attempt-1')
})

it('tells requests of one connection from those of another', async () => {
  const first = await openSocket(crm.sandbox)
  for (let request = 0; request < 2; request += 1) {
    first.write(rawPost(crm.sandbox, body(1)))
    await once(first, 'data')
  }
  const second = await openSocket(crm.sandbox)
  second.write(rawPost(crm.sandbox, body(1)))
  await once(second, 'data')
  expect(requests().map(request => request.connection)).toEqual([1, 1, 2])
  first.destroy()
  second.destroy()
})

it('works on after the client hung up, and says that it did', async () => {
  crm.sandbox.setFaults([{ kind: 'late-commit', ms: 60 }])
  const socket = await openSocket(crm.sandbox)
  socket.write(rawPost(crm.sandbox, body(50)))
  while (requests()[0]?.rows !== 50) await pause(5)
  socket.destroy()
  while (requests()[0]?.answeredAt === null) await pause(5)
  expect(crm.sandbox.leads()).toHaveLength(50)
  expect(requests()).toMatchObject([{ status: 201, hungUp: true, dropped: false }])
})

it('commits when the body is complete, even if its last byte is the last sign of the client', async () => {
  const socket = await openSocket(crm.sandbox)
  socket.write(rawPost(crm.sandbox, body(1)), () => socket.destroy())
  while (requests()[0]?.answeredAt == null) await pause(5)
  expect(crm.sandbox.leads()).toHaveLength(1)
})

it('commits nothing of a request that broke off', async () => {
  const socket = await openSocket(crm.sandbox)
  socket.write(rawPost(crm.sandbox, body(1), 100_000))
  while (requests().length === 0) await pause(5)
  socket.destroy()
  while (requests()[0]?.answeredAt === null) await pause(5)
  expect(crm.sandbox.leads()).toEqual([])
  expect(requests()).toMatchObject([{ rows: 0, body: null, hungUp: true, status: 400 }])
})

it('leaves inspection and page out of it', async () => {
  for (const path of ['/', '/_sandbox/leads', '/_sandbox/requests', '/favicon.ico']) await fetch(crm.sandbox.url + path)
  expect(requests()).toEqual([])
})
