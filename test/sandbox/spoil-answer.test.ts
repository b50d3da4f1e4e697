import { describe, expect, it } from 'vitest'
import type { FaultInput } from './fault-schema.ts'
import { openSocket, rawPost, readToEnd } from './support/open-socket.ts'
import { sampleLeads } from './support/sample-leads.ts'
import { useSandbox } from './support/use-sandbox.ts'

const crm = useSandbox()
const create = () => crm.call('POST', '/leads', { body: sampleLeads(1) })
const rows = () => crm.sandbox.leads().length
const fault = (...faults: FaultInput[]) => crm.sandbox.setFaults(faults)

describe('A spoilt answer', () => {
  it.each([
    ['html', { kind: 'html' }, 200],
    ['redirect', { kind: 'redirect' }, 302],
    ['replace-body', { kind: 'replace-body', text: '{"data":"?"}' }, 201],
    ['truncated-json', { kind: 'truncated-json' }, 201],
    ['empty-body', { kind: 'empty-body' }, 201],
    ['slow-answer', { kind: 'slow-answer', ms: 30 }, 201],
  ] as const)('(%s) comes after the commit', async (_, one, status) => {
    fault(one)
    expect((await create()).status).toBe(status)
    expect(rows()).toBe(1)
  })

  it.each([
    { kind: 'html', at: 'before' },
    { kind: 'redirect', at: 'before' },
  ] as const)('$kind can come before it', async one => {
    fault(one)
    await create()
    expect(rows()).toBe(0)
  })

  it('html is a page under a 200', async () => {
    fault({ kind: 'html' })
    const answer = await create()
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
    expect(answer.text).toMatch(/^<!doctype html>/)
  })

  it('redirect leads to a login page', async () => {
    fault({ kind: 'redirect' })
    const location = (await create()).headers.get('Location')
    expect(location).toBe(`${crm.sandbox.url}/login`)
    expect((await fetch(String(location))).headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
  })

  it('replace-body says what it is told', async () => {
    fault({ kind: 'replace-body', text: '[1,2' })
    expect((await create()).text).toBe('[1,2')
  })

  it('truncated-json is the first half as if it were whole', async () => {
    fault({ kind: 'truncated-json' })
    expect((await create()).text).toBe('{"message":"Leads cre')
  })

  it('empty-body is empty', async () => {
    fault({ kind: 'empty-body' })
    expect((await create()).text).toBe('')
  })

  it('slow-answer takes its time and is whole in the end', async () => {
    fault({ kind: 'slow-answer', ms: 60 })
    const started = performance.now()
    expect((await create()).json).toEqual({ message: 'Leads created successfully.' })
    expect(performance.now() - started).toBeGreaterThanOrEqual(55)
  })

  it('reset-mid-answer sends the headers and a part of the body, then breaks off', async () => {
    fault({ kind: 'reset-mid-answer' })
    const socket = await openSocket(crm.sandbox)
    socket.write(rawPost(crm.sandbox, JSON.stringify(sampleLeads(1))))
    const { received, reset } = await readToEnd(socket)
    expect(reset).toBe(true)
    expect(received).toMatch(/^HTTP\/1\.1 201 Created\r\n/)
    expect(received).toMatch(/content-length: 41\r\n[\s\S]*\r\n\{"message":"Leads cre$/)
    expect(rows()).toBe(1)
    expect(crm.sandbox.requests()[0]).toMatchObject({ status: 201, dropped: true, hungUp: false })
  })
})
