import { vi } from 'vitest'

/** Lets every wait of the code be over in some ms, until the returned function is called. */
export function quickWaits(): () => void {
  const wait = globalThis.setTimeout
  const quick = (work: () => void, after = 0) => wait(work, Math.min(after, 5))
  const spy = vi.spyOn(globalThis, 'setTimeout').mockImplementation(quick as typeof setTimeout)
  return () => spy.mockRestore()
}
