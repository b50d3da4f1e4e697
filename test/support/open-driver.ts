import { join } from 'node:path'
import type { BrowserName } from './browser-places.ts'
import { openChromium } from './chromium.ts'
import type { Driver } from './driver.ts'
import { openFirefox } from './firefox.ts'
import { installBrowser } from './install-browser.ts'
import { thisMachine } from './machine.ts'
import { buildFolder } from './repository.ts'

/** A browser that is missing here does not compile. */
const openers: Record<BrowserName, typeof openChromium> = {
  chromium: openChromium,
  firefox: openFirefox,
}

/** Starts a browser of this machine, installed first if need be, with the production build in it, or another extension's folder. Throws one sentence when either is missing. */
export async function openDriver(
  name: BrowserName,
  { headless, build = buildFolder(name), features = [] }: { headless: boolean; build?: string; features?: string[] },
): Promise<Driver> {
  if (!thisMachine.isFile(join(build, 'manifest.json'))) throw new Error(`There is no build in ${build}: run \`npm run build\` first.`)
  return openers[name]({ program: await installBrowser(name, thisMachine), build, headless, features })
}
