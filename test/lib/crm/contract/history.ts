import { describe, expect, it } from 'vitest'
import { createdHandles } from './created-handles.ts'
import type { Method } from './harness.ts'
import type { Stage } from './stage.ts'

/** Who changed which status, when. */
export function historyContract(stage: Stage, history: Method<'history'>, updateStatuses: Method<'updateStatuses'>) {
  const { connect } = stage

  describe('the history', () => {
    it('tells who changed what, newest first, of this lead alone', async () => {
      const [handle, other] = await createdHandles(stage, 2)
      if (!handle || !other) throw new Error('two leads were asked for')
      await updateStatuses(connect(), [{ handle: other, status: 'confirmed', actionDate: null }])
      for (const status of ['no_reply', 'confirmed', 'duplicate'] as const) {
        await updateStatuses(connect(), [{ handle, status, actionDate: null }])
      }
      const changes = await history(connect(), handle)
      expect(changes).toMatchObject([
        { from: 'confirmed', to: 'duplicate', by: expect.stringMatching(/\w/) },
        { from: 'no_reply', to: 'confirmed' },
        { from: 'new', to: 'no_reply' },
      ])
      expect(Math.abs((changes[0]?.at ?? 0) - Date.now())).toBeLessThan(10_000)
    })

    it('is empty for a lead that never changed', async () => {
      const [handle] = await createdHandles(stage, 1)
      if (!handle) throw new Error('a lead was asked for')
      expect(await history(connect(), handle)).toEqual([])
    })
  })
}
