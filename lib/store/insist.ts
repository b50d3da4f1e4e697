import { closeStore } from './open-store.ts'
import { StoreFailure, storeFailure } from './store-failure.ts'

/** Between tries, ms: at once, for somebody waits. */
const AT_ONCE = [0, 0]

/**
 * Does what reads the store; when the browser cannot read it, or drops the connection, once more with a fresh one, which the browser
 * may have repaired by then. `waits`: before each further try, ms. Throws what the last one threw.
 */
export async function insist<T>(work: () => Promise<T>, waits: readonly number[] = AT_ONCE): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work()
    } catch (error) {
      const wait = waits[tries]
      if (wait === undefined || !mayPass(error)) throw error
      await closeStore()
      if (wait > 0) await new Promise(resolve => setTimeout(resolve, wait))
    }
  }
}

function mayPass(error: unknown): boolean {
  if (!(error instanceof DOMException) && !(error instanceof StoreFailure)) return false
  const { kind } = storeFailure(error)
  return kind === 'damaged' || kind === 'broken'
}
