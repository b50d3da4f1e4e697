import { describe, expect, it } from 'vitest'
import { createdHandles } from './created-handles.ts'
import type { Method } from './harness.ts'
import type { Stage } from './stage.ts'

/** Who changed which status, when. */
export function historyContract(stage: Stage, history: Method<'history'>, updateStatuses: Method<'updateStatuses'>) {
  const { connect } = stage

  describe('the history', () => {
    it('tells who changed what, newest first, page by page', async () => {
      const [handle] = await createdHandles(stage, 1)
      if (!handle) throw new Error('a lead was asked for')
      for (const status of ['no_reply', 'confirmed', 'cancelled'] as const) {
        await updateStatuses(connect(), [{ handle, status, actionDate: null }])
      }
      const { reference } = handle
      const page = await history(connect(), { page: 1, perPage: 2 })
      expect(page).toMatchObject({ page: 1, lastPage: 2, total: 3 })
      expect(page.rows).toMatchObject([
        { reference, from: 'confirmed', to: 'cancelled', by: expect.stringMatching(/\w/) },
        { reference, from: 'no_reply', to: 'confirmed' },
      ])
      expect((await history(connect(), { page: 2, perPage: 2 })).rows).toMatchObject([{ reference, from: 'new', to: 'no_reply' }])
      expect(Math.abs((page.rows[0]?.at ?? 0) - Date.now())).toBeLessThan(10_000)
    })
  })
}
