import { describe, expect, it } from 'vitest'
import type { Lead } from '../../../../lib/lead/lead.ts'
import type { CrmHarness } from './harness.ts'
import type { Stage } from './stage.ts'

/** Creating: exactly the leads, at most a batch of them, and a bad one told apart from the good. */
export function createContract({ harness, sandbox, connect, create, faults, failure, sent }: Stage): void {
  const { adapter, leads } = harness
  const { rules } = adapter
  const spoilOne = (all: Lead[], at: number, spoil: (lead: Lead) => Lead) => all.map((lead, index) => (index === at ? spoil(lead) : lead))
  const callOf = (index: number) => Math.floor(index / rules.batch)
  /** What becomes of a good lead: a CRM that is atomic leaves it unwritten when a bad one is in the same call. */
  const beside = (bad: number[], index: number) =>
    rules.atomic && bad.some(one => callOf(one) === callOf(index)) ? 'untouched' : 'created'

  describe('creating', () => {
    it('writes exactly the leads, field by field and in their order', async () => {
      const batch = [...leads(2, true), ...leads(4).slice(2)]
      const results = await create(batch)
      expect(results.map(result => result.outcome)).toEqual(batch.map(() => 'created'))
      expect(sandbox().leads()).toHaveLength(batch.length)
      for (const [index, row] of sandbox().leads().entries()) {
        const lead = batch[index]
        expect(row).toMatchObject(lead ? harness.rowOf(lead) : {})
      }
    })

    it('takes a full batch', async () => {
      const results = await adapter.createMany(connect(), leads(rules.batch))
      expect(results.map(result => result.outcome)).toEqual(leads(rules.batch).map(() => 'created'))
      expect(sandbox().leads()).toHaveLength(rules.batch)
    })

    it('refuses more than a batch before anything is sent', async () => {
      const error = await failure(adapter.createMany(connect(), leads(rules.batch + 1)))
      expect(error.kind).toBe('too-large')
      expect(sent()).toEqual([])
    })

    it('sends nothing for no leads', async () => {
      expect(await adapter.createMany(connect(), [])).toEqual([])
      expect(sent()).toEqual([])
    })

    it.each(harness.spoiled)('rejects a lead with a bad $field alone, and names the field', async ({ field, spoil }) => {
      const results = await create(spoilOne(leads(3), 1, spoil))
      expect(results).toMatchObject([
        { outcome: beside([1], 0) },
        { outcome: 'rejected', errors: [{ field, message: expect.stringMatching(/\w/) }] },
        { outcome: beside([1], 2) },
      ])
      expect(sandbox().leads()).toHaveLength(results.filter(result => result.outcome === 'created').length)
    })

    it('names every bad row at once', async () => {
      const [first, second] = harness.spoiled
      const batch = spoilOne(spoilOne(leads(4), 0, first?.spoil ?? (lead => lead)), 3, second?.spoil ?? (lead => lead))
      const results = await create(batch)
      expect(results).toMatchObject([
        { outcome: 'rejected', errors: [{ field: first?.field }] },
        { outcome: beside([0, 3], 1) },
        { outcome: beside([0, 3], 2) },
        { outcome: 'rejected', errors: [{ field: second?.field }] },
      ])
    })

    const { skuWithoutRow } = harness
    if (skuWithoutRow) rowless(skuWithoutRow)
  })

  function rowless({ fault, spoil }: NonNullable<CrmHarness['skuWithoutRow']>) {
    it('fails as invalid, with the words of the CRM, when it names no row', async () => {
      const size = Math.min(3, rules.batch)
      faults(fault)
      const error = await failure(adapter.createMany(connect(), spoilOne(leads(size), size - 1, spoil)))
      expect(error).toMatchObject({ kind: 'invalid', status: 422 })
      expect(error.message).toMatch(/\w/)
      expect(sandbox().leads()).toEqual([])
    })
  }
}
