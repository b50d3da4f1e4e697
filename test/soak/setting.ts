import type { BrowserName } from '../support/browser-places.ts'

/** What all scenarios of one run share. */
export interface Setting {
  browser: BrowserName
  seed: number
  accounts: number
  /** Features of Chromium to switch on. */
  features?: string[]
  /** When Firefox ends an event page that is idle, ms; half a minute when absent. */
  idle?: number
}
