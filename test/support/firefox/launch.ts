import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { killTree } from '../kill-tree.ts'
import { connectMarionette, type Marionette } from './marionette.ts'

export interface Launch {
  /** The browser's program. */
  program: string
  /** Folder of the profile; it outlives the browser. */
  profile: string
  headless: boolean
  /** When an event page that is idle ends, ms, 100 at least; half a minute when absent. */
  idle?: number
}

export interface Firefox {
  process: ChildProcess
  marionette: Marionette
}

/** Firefox tells its port in this file of the profile. */
const PORT_FILE = 'MarionetteActivePort'
/** A first start on a slow machine builds its caches, ms. */
const PATIENCE = 60_000

const preferences = {
  'marionette.port': 0,
  // Controls are found by their English names.
  'intl.locale.requested': 'en-US',
  'intl.accept_languages': 'en-US, en',
  // A browser that was killed starts again without asking.
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  // Pages have the focus although nobody sits in front of the window.
  'focusmanager.testmode': true,
  // Timers of a tab in the back run as in front: a spec may wait there.
  'dom.min_background_timeout_value': 4,
  'browser.translations.enable': false,
  // The driver's own script in every process comes from no file of the browser's.
  'security.allow_parent_unrestricted_js_loads': true,
}

const asUserJs = (idle: number | undefined) =>
  Object.entries({ ...preferences, ...(idle !== undefined && { 'extensions.background.idle.timeout': idle }) })
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('')

async function readPort(profile: string, browser: ChildProcess): Promise<number> {
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline && browser.exitCode === null) {
    const port = Number(await readFile(join(profile, PORT_FILE), 'utf8').catch(() => 0))
    if (port) return port
    await pause(50)
  }
  throw new Error('Firefox did not start')
}

/** Starts Firefox on a profile, as the leader of a process group, and takes its remote control. */
export async function launchFirefox({ program, profile, headless, idle }: Launch): Promise<Firefox> {
  await rm(join(profile, PORT_FILE), { force: true })
  await writeFile(join(profile, 'user.js'), asUserJs(idle))
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile, ...(headless ? ['--headless'] : [])]
  const browser = spawn(program, flags, { stdio: 'ignore', detached: process.platform !== 'win32' })
  // Nothing else ends it when whoever started it does not get to.
  const endWithUs = () => browser.pid !== undefined && killTree(browser.pid)
  process.once('exit', endWithUs)
  browser.once('exit', () => process.off('exit', endWithUs))
  try {
    return { process: browser, marionette: await connectMarionette(await readPort(profile, browser)) }
  } catch (error) {
    await killFirefox(browser)
    throw error
  }
}

const isRunning = (browser: ChildProcess) => browser.pid !== undefined && browser.exitCode === null && browser.signalCode === null

/** Resolves when the browser has ended. */
export async function firefoxEnded(browser: ChildProcess): Promise<void> {
  if (isRunning(browser)) await once(browser, 'exit')
}

/** Kills every process of the browser at once and resolves when it is gone. */
export async function killFirefox(browser: ChildProcess): Promise<void> {
  if (!isRunning(browser)) return
  const gone = firefoxEnded(browser)
  killTree(browser.pid as number)
  await gone
}
