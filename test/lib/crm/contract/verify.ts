import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { Verdict } from '../../../../lib/crm/crm-adapter.ts'
import type { FaultInput } from '../../../sandbox/fault-schema.ts'
import type { Stage } from './stage.ts'

const bad = { tokenAccepted: false, mayList: false, leads: null } as const

/** "Test connection": never throws, and tells apart what a person would do something different about. */
export function verifyContract({ harness, sandbox, connect, create, faults }: Stage): void {
  const { adapter } = harness

  describe('testing the connection', () => {
    it('finds all well, and says how many leads there are and how long it took', async () => {
      await create(harness.leads(3))
      const times = [1000, 1042]
      const verdict = await adapter.verify(connect({ now: () => times.shift() ?? 1042 }))
      expect(verdict).toEqual({ reachable: true, tokenAccepted: true, mayList: true, reason: null, message: null, took: 42, leads: 3 })
    })

    it('tells a token that may create but not list', async () => {
      const verdict = await adapter.verify(connect({ token: harness.tokens.createOnly }))
      expect(verdict).toMatchObject({
        ...bad,
        reachable: true,
        tokenAccepted: true,
        reason: 'forbidden',
        message: expect.stringMatching(/\w/),
      })
    })

    it('tells a token that is not known', async () => {
      expect(await adapter.verify(connect({ token: '9|unknown' }))).toMatchObject({ ...bad, reachable: true, reason: 'unauthorized' })
    })

    it('tells a token that no request can carry', async () => {
      expect(await adapter.verify(connect({ token: 'a\nb' }))).toMatchObject({ ...bad, reason: 'unauthorized' })
    })

    const answers: [string, FaultInput, Verdict['reason']][] = [
      ['a page', { kind: 'html' }, 'not-this-api'],
      ['other JSON', { kind: 'replace-body', text: '{"status":"ok"}' }, 'not-this-api'],
      ['half an answer', { kind: 'truncated-json' }, 'not-this-api'],
      ['a 404', { kind: 'status', status: 404 }, 'not-this-api'],
      ['a 429', { kind: 'status', status: 429 }, 'rate-limited'],
      ['a 500', { kind: 'status', status: 500 }, 'unknown'],
      ['a 502', { kind: 'status', status: 502 }, 'unknown'],
    ]
    it.each(answers)('tells %s from a bad token', async (_, fault, reason) => {
      faults(fault)
      expect(await adapter.verify(connect())).toMatchObject({ ...bad, reachable: true, reason })
    })

    it('tells another web site at the address', async () => {
      const site = createServer((_, response) => response.writeHead(403, { 'Content-Type': 'text/html' }).end('<h1>Forbidden</h1>'))
      await new Promise<void>(resolve => site.listen(0, '127.0.0.1', resolve))
      const { port } = site.address() as AddressInfo
      const verdict = await adapter.verify(connect({ baseUrl: `http://127.0.0.1:${port}`, fetch }))
      await new Promise(resolve => site.close(resolve))
      expect(verdict).toMatchObject({ ...bad, reachable: true, reason: 'not-this-api' })
    })

    it('tells that nothing answers', async () => {
      await sandbox().stop()
      try {
        expect(await adapter.verify(connect())).toMatchObject({ ...bad, reachable: false, reason: 'unknown' })
      } finally {
        await sandbox().listen()
      }
    })

    it.each(['', 'shop', 'http://shop.example', 'javascript:alert(1)'])('sends no token to the address %j', async baseUrl => {
      expect(await adapter.verify(connect({ baseUrl }))).toMatchObject({ ...bad, reachable: false, reason: 'not-found' })
    })
  })
}
