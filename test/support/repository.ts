import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserName } from './browser-places.ts'

/** The folder of the checkout. */
export const repository = fileURLToPath(new URL('../..', import.meta.url))

/** The production build for a browser; WXT puts it there, and the end-to-end tests use it as it is. */
export const buildFolder = (browser: BrowserName): string =>
  join(repository, '.output', { chromium: 'chrome-mv3', firefox: 'firefox-mv3' }[browser])

/** The script behind a command that an installed package brings, so that it runs on our own Node on every platform. Throws when the package has no such command. */
export function packageCommand(packageName: string, command: string): string {
  const folder = join(repository, 'node_modules', packageName)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin?: Record<string, string> }
  const script = bin?.[command]
  if (!script) throw new Error(`${packageName} brings no command ${command}`)
  return join(folder, script)
}
