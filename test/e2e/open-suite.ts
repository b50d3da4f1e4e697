import { afterAll, beforeAll } from 'vitest'
import type { BrowserName } from '../support/browser-places.ts'
import { isBrowser } from '../support/choose-browsers.ts'
import type { Driver } from '../support/driver.ts'
import { openDriver } from '../support/open-driver.ts'

/** The browser that this run is for; the config says which. */
export function browserOfThisRun(): BrowserName {
  const name = process.env.LEADCLIP_BROWSER
  if (!isBrowser(name)) throw new Error(`LEADCLIP_BROWSER is ${name}, which is no browser we drive`)
  return name
}

/** One browser for all the tests of a file, on a profile of its own; gone after the last. */
export function openSuite(): { readonly driver: Driver } {
  let driver: Driver | null = null
  beforeAll(async () => {
    driver = await openDriver(browserOfThisRun(), { headless: true })
  })
  afterAll(() => driver?.close())
  return {
    get driver() {
      if (!driver) throw new Error('The browser opens before the first test, not before')
      return driver
    },
  }
}
