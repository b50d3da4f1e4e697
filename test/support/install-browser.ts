import { type BrowserName, browserPlaces } from './browser-places.ts'
import { findBrowser } from './find-browser.ts'
import type { Machine } from './machine.ts'

/** apt-get on a machine that was just made: no package list yet, nobody to answer questions, a network that may stutter. */
const APT = ['-q', '-y', '-o', 'Acquire::Retries=3']

async function aptInstall(name: string, machine: Machine): Promise<void> {
  await machine.run('apt-get', [...APT, 'update'])
  await machine.run('apt-get', [...APT, 'install', '--no-install-recommends', name])
}

const canInstall = (machine: Machine) => machine.platform === 'linux' && machine.isRoot && machine.isFile('/usr/bin/apt-get')

/**
 * The program of a browser on this machine, installed first when it is missing and we may (Debian, as root). Throws one sentence
 * that says what to install when there is none in the end: a missing browser is never passed over.
 */
export async function installBrowser(name: BrowserName, machine: Machine): Promise<string> {
  const places = browserPlaces[name]
  const found = findBrowser(name, machine)
  if (found) return found
  if (canInstall(machine)) await aptInstall(places.debianPackage, machine)
  const installed = findBrowser(name, machine)
  if (installed) return installed
  throw new Error(`No browser to drive was found: install ${places.label}, or set ${places.variable} to the path of its program.`)
}
