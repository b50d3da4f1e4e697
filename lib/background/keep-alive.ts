import { browser } from '../browser.ts'

/** Keeps the worker from idling out while `work` is under way: a call to the browser's API counts as life, a pending fetch does not. */
export async function keepAlive<T>(work: Promise<T>, every: number): Promise<T> {
  const pulse = setInterval(() => void browser.runtime.getPlatformInfo(), every)
  try {
    return await work
  } finally {
    clearInterval(pulse)
  }
}
