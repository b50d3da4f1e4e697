import { closeStore } from './open-store.ts'
import { StoreFailure, storeFailure } from './store-failure.ts'

const TRIES = 3

/**
 * Does what reads the store; when the browser cannot read it, or drops the connection, once more with a fresh one, which the browser
 * may have repaired by then. Three tries in all; throws what the last one threw.
 */
export async function insist<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left -= 1) {
    try {
      return await work()
    } catch (error) {
      if (left === 1 || !mayPass(error)) throw error
      await closeStore()
    }
  }
}

function mayPass(error: unknown): boolean {
  if (!(error instanceof DOMException) && !(error instanceof StoreFailure)) return false
  const { kind } = storeFailure(error)
  return kind === 'damaged' || kind === 'broken'
}
