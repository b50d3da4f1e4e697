import { join } from 'node:path'
import type { BrowserName } from './browser-places.ts'
import { openChromium } from './chromium.ts'
import type { Driver } from './driver.ts'
import { openFirefox } from './firefox.ts'
import { installBrowser } from './install-browser.ts'
import { thisMachine } from './machine.ts'
import { buildFolder } from './repository.ts'

/** A browser that is missing here does not compile. */
const openers: Record<BrowserName, (options: DriverOptions & { program: string; build: string }) => Promise<Driver>> = {
  chromium: openChromium,
  firefox: openFirefox,
}

export interface DriverOptions {
  headless: boolean
  /** Folder of an unpacked extension; the production build of that browser when absent. */
  build?: string
  /** Features of Chromium to switch on, by its own names. */
  features?: string[]
  /** When Firefox ends an event page that is idle, ms; half a minute when absent. Chromium has no such switch. */
  idle?: number
}

/** Starts a browser of this machine, installed first if need be, with an extension in it. Throws one sentence when either is missing. */
export async function openDriver(name: BrowserName, { headless, build = buildFolder(name), ...rest }: DriverOptions): Promise<Driver> {
  if (!thisMachine.isFile(join(build, 'manifest.json'))) throw new Error(`There is no build in ${build}: run \`npm run build\` first.`)
  return openers[name]({ program: await installBrowser(name, thisMachine), build, headless, ...rest })
}
