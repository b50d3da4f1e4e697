import { describe, expect, it } from 'vitest'
import { createdHandles } from './created-handles.ts'
import { type Method, told } from './harness.ts'
import type { Stage } from './stage.ts'

/** Changing statuses: every one the CRM lists; what cannot be said to it stays unsent. */
export function statusContract(stage: Stage, updateStatuses: Method<'updateStatuses'>, statuses: Method<'statuses'>) {
  const { harness, sandbox, connect, failure, sent } = stage
  const moment = '2026-06-11T14:30:00.000Z'

  describe('changing statuses', () => {
    it('reaches every status the CRM lists, with a moment where one is needed', async () => {
      const options = await statuses(connect())
      const handles = await createdHandles(stage, options.length)
      const updates = options.map(({ status, needsDate }, index) => ({
        handle: handles[index] ?? { reference: null, id: null },
        status,
        actionDate: needsDate ? moment : null,
      }))
      const results = await updateStatuses(connect(), updates)
      expect(results.map(result => result.outcome)).toEqual(updates.map(() => 'created'))
      const { rows } = (await harness.adapter.list?.(connect(), { perPage: 100 })) ?? { rows: [] }
      expect(rows.map(row => row.status).toReversed()).toEqual(options.map(option => option.status))
    })

    it('rejects a change without the moment it needs, alone', async () => {
      const [first, second] = await createdHandles(stage, 2)
      const needing = (await statuses(connect())).find(option => option.needsDate)
      if (!first || !second || !needing) throw new Error('two leads and a status with a moment were asked for')
      const results = await updateStatuses(connect(), [
        { handle: first, status: 'confirmed', actionDate: null },
        { handle: second, status: needing.status, actionDate: null },
      ])
      expect(results).toMatchObject([{ outcome: 'untouched' }, { outcome: 'rejected', errors: [{ field: 'actionDate' }] }])
      expect(sandbox().leads()[0]?.status).toBe('new')
    })

    it('rejects what cannot be said to this CRM before anything is sent', async () => {
      const [first] = await createdHandles(stage, 1)
      if (!first) throw new Error('a lead was asked for')
      const before = sent().length
      const { unsayable } = harness
      const results = await updateStatuses(connect(), [
        { handle: first, status: 'confirmed', actionDate: null },
        { handle: { reference: null, id: null }, status: 'confirmed', actionDate: null },
        ...(unsayable ? [{ handle: first, status: unsayable, actionDate: null }] : []),
      ])
      expect(results).toMatchObject([
        { outcome: 'untouched' },
        { outcome: 'rejected', errors: [{ field: 'reference' }] },
        ...(unsayable ? [{ outcome: 'rejected', errors: [{ field: 'status' }] }] : []),
      ])
      expect(sent()).toHaveLength(before)
    })

    it('rejects a status that the CRM does not know, and changes nothing', async () => {
      const [first, second] = await createdHandles(stage, 2)
      if (!first || !second) throw new Error('two leads were asked for')
      const results = await updateStatuses(connect(), [
        { handle: first, status: 'confirmed', actionDate: null },
        { handle: second, status: 'other:vip', actionDate: null },
      ])
      expect(results).toMatchObject([{ outcome: 'untouched' }, { outcome: 'rejected', errors: [{ field: 'status' }] }])
      expect(sandbox().leads()[0]?.status).toBe('new')
    })

    it('names the leads it changed', async () => {
      const [first] = await createdHandles(stage, 1)
      if (!first) throw new Error('a lead was asked for')
      const results = await updateStatuses(connect(), [{ handle: { ...first, id: null }, status: 'confirmed', actionDate: null }])
      expect(results).toEqual([{ outcome: 'created', remote: first }])
    })

    it('fails as not found when a lead is gone', async () => {
      const update = { handle: told(harness, 'gone'), status: 'confirmed', actionDate: null } as const
      expect((await failure(updateStatuses(connect(), [update]))).kind).toBe('not-found')
    })

    it('names the row of a lead that is gone, where the CRM does', async () => {
      const [first] = await createdHandles(stage, 1)
      if (!first) throw new Error('a lead was asked for')
      stage.faults({ kind: 'unknown-reference-as-422' })
      const results = await updateStatuses(connect(), [
        { handle: first, status: 'confirmed', actionDate: null },
        { handle: told(harness, 'gone'), status: 'confirmed', actionDate: null },
      ])
      expect(results).toMatchObject([{ outcome: 'untouched' }, { outcome: 'rejected', errors: [{ field: 'reference' }] }])
    })

    it('sends nothing for no changes', async () => {
      expect(await updateStatuses(connect(), [])).toEqual([])
      expect(sent()).toEqual([])
    })
  })
}
