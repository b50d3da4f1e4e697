import type { BrowserName } from './browser-places.ts'
import { packageCommand } from './repository.ts'
import { runScript } from './run-script.ts'

/** What WXT is told to build for a browser. A browser that is missing here does not compile. */
export const buildArguments: Record<BrowserName, string[]> = {
  chromium: ['build'],
  firefox: ['build', '-b', 'firefox', '--mv3'],
}

/** Makes the production build for a browser. Throws with what WXT printed when it cannot. */
export async function buildFor(browser: BrowserName): Promise<void> {
  const { code, lines } = await runScript(packageCommand('wxt', 'wxt'), buildArguments[browser])
  if (code !== 0) throw new Error(['The build failed.', ...lines].join('\n'))
}

export const buildForChrome = (): Promise<void> => buildFor('chromium')
