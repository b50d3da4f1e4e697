import { browser } from '../browser.ts'

/** Browsers round alarms up to this (Chrome 120 and later). */
const SHORTEST_ALARM = 30_000

/**
 * Sees to it, by the alarm of that name, that `wake` is called at `at` (ms), or never when `at` is null. A timer serves while the worker lives, an alarm
 * brings it back when it does not; the alarm outlives the worker but not always the browser, so this is called at every start.
 */
export function createSchedule(alarm: string, wake: () => void, now: () => number): (at: number | null) => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined
  return async at => {
    clearTimeout(timer)
    if (at === null) {
      await browser.alarms.clear(alarm)
      return
    }
    const wait = Math.max(0, at - now())
    if (wait < SHORTEST_ALARM) timer = setTimeout(wake, wait)
    await browser.alarms.create(alarm, { when: now() + Math.max(wait, SHORTEST_ALARM) })
  }
}
