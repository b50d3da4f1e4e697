import { describe, expect, it, vi } from 'vitest'
import type { FailureKind } from '../../../../lib/crm/crm-adapter.ts'
import type { FaultInput } from '../../../sandbox/fault-schema.ts'
import type { Stage } from './stage.ts'

const POST = { method: 'POST' } as const

const REFUSALS: [status: number, kind: FailureKind][] = [
  [400, 'invalid'],
  [401, 'unauthorized'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [413, 'too-large'],
  [419, 'unauthorized'],
  [422, 'invalid'],
  [429, 'rate-limited'],
]

const LOST: [what: string, fault: FaultInput, written: boolean][] = [
  ['a 500 before the commit', { kind: 'status', status: 500, at: 'before', ...POST }, false],
  ['a 500 after the commit', { kind: 'status', status: 500, at: 'after', ...POST }, true],
  ['a 502 before the commit', { kind: 'status', status: 502, at: 'before', ...POST }, false],
  ['a 502 after the commit', { kind: 'status', status: 502, at: 'after', ...POST }, true],
  ['a 503 with Retry-After', { kind: 'status', status: 503, at: 'before', retryAfter: 5, ...POST }, false],
  ['a 504 after the commit', { kind: 'status', status: 504, at: 'after', ...POST }, true],
  ['a page before the commit', { kind: 'html', at: 'before', ...POST }, false],
  ['a page after the commit', { kind: 'html', at: 'after', ...POST }, true],
  ['a redirect before the commit', { kind: 'redirect', at: 'before', ...POST }, false],
  ['a redirect after the commit', { kind: 'redirect', at: 'after', ...POST }, true],
  ['JSON that breaks off', { kind: 'truncated-json', ...POST }, true],
  ['JSON of another shape', { kind: 'replace-body', text: '[]', ...POST }, true],
  ['an empty body', { kind: 'empty-body', ...POST }, true],
  ['a connection that breaks in the answer', { kind: 'reset-mid-answer', ...POST }, true],
  ['a connection closed in the request', { kind: 'drop', at: 'mid-request', ...POST }, false],
  ['a connection closed before the commit', { kind: 'drop', at: 'before', ...POST }, false],
  ['a connection closed after the commit', { kind: 'drop', at: 'after', ...POST }, true],
  ['a connection reset after the commit', { kind: 'drop', at: 'after', how: 'reset', ...POST }, true],
  ['no answer, nothing committed', { kind: 'hold', at: 'before', ...POST }, false],
  ['no answer after the commit', { kind: 'hold', at: 'after', ...POST }, true],
  ['a commit after the connection was cut', { kind: 'late-commit', ms: 0, answer: 'never', ...POST }, true],
]

/** What became of a call that did not simply succeed: certain refusals on one side, lost answers on the other. */
export function outcomeContract({ harness, sandbox, connect, faults, failure }: Stage): void {
  const { adapter } = harness
  const batch = harness.leads(Math.min(3, adapter.rules.batch))

  describe('a refusal', () => {
    it.each(REFUSALS)('with status %i is certain: %s, nothing is written', async (status, kind) => {
      faults({ kind: 'status', status, ...POST })
      expect(await failure(adapter.createMany(connect(), batch))).toMatchObject({ kind, status })
      expect(sandbox().leads()).toEqual([])
    })

    it.each(['seconds', 'http-date'] as const)('says when to come back, told in %s', async retryAfterAs => {
      faults({ kind: 'status', status: 429, at: 'after', retryAfter: 90, retryAfterAs, ...POST }, { kind: 'date-skew', ms: -3_600_000 })
      const { retryAt } = await failure(adapter.createMany(connect(), batch))
      const wait = (retryAt ?? 0) - Date.now()
      expect(wait).toBeGreaterThan(85_000)
      expect(wait).toBeLessThanOrEqual(91_000)
    })

    it('comes from the rate limit of the CRM itself', async () => {
      faults({ kind: 'rate-limit', perMinute: 1 })
      await adapter.createMany(connect(), harness.leads(1))
      const error = await failure(adapter.createMany(connect(), batch))
      expect(error.kind).toBe('rate-limited')
      expect((error.retryAt ?? 0) - Date.now()).toBeGreaterThan(50_000)
      expect(sandbox().leads()).toHaveLength(1)
    })

    it('meets a token that is unknown', async () => {
      expect((await failure(adapter.createMany(connect({ token: '9|unknown' }), batch))).kind).toBe('unauthorized')
      expect(sandbox().leads()).toEqual([])
    })

    it('does not tell the token, even when the CRM quotes it', async () => {
      const token = '9|quotedBackByTheServer0123456789'
      faults({ kind: 'replace-body', text: JSON.stringify({ message: `No user has ${token}` }), ...POST })
      const error = await failure(adapter.createMany(connect({ token }), batch))
      expect(error.message).toBe('No user has [token]')
    })
  })

  describe('a lost answer', () => {
    it.each(LOST)('is unknown: %s; the look-up tells what was written', async (_, fault, written) => {
      faults(fault)
      const sentAt = Date.now()
      const holds = fault.kind === 'hold'
      const error = await failure(adapter.createMany(connect(holds ? { signal: AbortSignal.timeout(150) } : {}), batch))
      expect(error.kind).toBe('unknown')
      const rows = await vi.waitUntil(() => sandbox().leads().length === (written ? batch.length : 0) && sandbox().leads())
      faults()
      expect(await adapter.findCreated(connect(), { leads: batch, sentAt })).toEqual(
        batch.map((_, index) =>
          written
            ? { match: 'present', remote: expect.objectContaining({ reference: rows[index]?.reference }), copies: 1 }
            : { match: 'absent' },
        ),
      )
    })

    it('is unknown when nothing listens at the address', async () => {
      await sandbox().stop()
      try {
        expect((await failure(adapter.createMany(connect(), batch))).kind).toBe('unknown')
      } finally {
        await sandbox().listen()
      }
    })
  })
}
