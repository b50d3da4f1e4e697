import { describe, expect, it, vi } from 'vitest'
import type { FaultInput } from '../../../sandbox/fault-schema.ts'
import type { Stage } from './stage.ts'

/** A batch that the CRM took and writes later: nothing is proved by its answer, and the look-up tells when it is there. */
export function acceptedContract({ harness, sandbox, connect, faults }: Stage, writesLater: FaultInput[]): void {
  const { adapter } = harness
  const batch = harness.leads(adapter.rules.batch)

  describe('a batch that is written later', () => {
    it('is accepted, absent until it is written, and then each lead is at its own row', async () => {
      faults(...writesLater)
      const sentAt = Date.now()
      const results = await adapter.createMany(connect(), batch)
      expect(results).toEqual(batch.map(() => ({ outcome: 'accepted', jobId: expect.stringMatching(/./) })))
      const find = async () => (await adapter.findCreated(connect(), { leads: batch, sentAt })).map(found => found.match)
      expect(await find()).toEqual(batch.map(() => 'absent'))
      await vi.waitUntil(() => sandbox().leads().length === batch.length, { timeout: 10_000 })
      const found = await adapter.findCreated(connect(), { leads: batch, sentAt })
      const references = sandbox()
        .leads()
        .map(row => row.reference)
      expect(found).toEqual(references.map(reference => ({ match: 'present', remote: expect.objectContaining({ reference }), copies: 1 })))
    })
  })
}
