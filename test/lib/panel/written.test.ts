import { expect, it } from 'vitest'
import { observable } from '../../../lib/panel/observable.ts'
import { type Writing, written } from '../../../lib/panel/written.ts'
import { StoreFailure } from '../../../lib/store/store-failure.ts'

it('a write that the disk refused is told on the page until one succeeds', async () => {
  const state = observable<Writing>({ notSaved: null })
  const full = new StoreFailure('full', new DOMException('', 'QuotaExceededError'))
  expect(await written({ state }, Promise.reject(full))).toBeNull()
  expect(state.get().notSaved).toBe('full')
  expect(await written({ state }, Promise.reject(new Error('the disk is gone')))).toBeNull()
  expect(state.get().notSaved).toBe('unexpected')
  expect(await written({ state }, Promise.resolve(7))).toBe(7)
  expect(state.get().notSaved).toBeNull()
})
