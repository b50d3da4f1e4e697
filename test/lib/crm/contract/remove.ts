import { describe, expect, it } from 'vitest'
import { createdHandles } from './created-handles.ts'
import { type Method, told } from './harness.ts'
import type { Stage } from './stage.ts'

/** Deleting the named leads, all or none. */
export function removeContract(stage: Stage, remove: Method<'remove'>) {
  const { harness, sandbox, connect, failure, sent } = stage

  describe('deleting', () => {
    it('deletes the named leads and no others', async () => {
      const handles = await createdHandles(stage, 3)
      const results = await remove(connect(), handles.slice(0, 2))
      expect(results.map(result => result.outcome)).toEqual(['created', 'created'])
      expect(
        sandbox()
          .leads()
          .map(row => row.reference),
      ).toEqual([handles[2]?.reference])
    })

    it('is refused for a lead whose status is protected, and leaves the others', async () => {
      const handles = await createdHandles(stage, 2)
      const [, second] = handles
      if (!second) throw new Error('two leads were asked for')
      await harness.adapter.updateStatuses?.(connect(), [{ handle: second, status: 'confirmed', actionDate: null }])
      if (told(harness, 'protects') === 'call') expect((await failure(remove(connect(), handles))).kind).toBe('forbidden')
      else {
        const results = await remove(connect(), handles)
        expect(results).toMatchObject([{ outcome: 'untouched' }, { outcome: 'rejected', errors: [{ field: 'reference' }] }])
      }
      expect(sandbox().leads()).toHaveLength(2)
    })

    it('fails as not found when a lead is gone', async () => {
      expect((await failure(remove(connect(), [told(harness, 'gone')]))).kind).toBe('not-found')
    })

    it('sends nothing for a lead without the name it deletes by, nor for none', async () => {
      expect(await remove(connect(), [told(harness, 'nameless')])).toMatchObject([{ outcome: 'rejected' }])
      expect(await remove(connect(), [])).toEqual([])
      expect(sent()).toEqual([])
    })
  })
}
