import { type BrowserName, type BrowserPlaces, browserPlaces } from './browser-places.ts'
import type { Machine } from './machine.ts'

/** The path with every `%NAME%` filled from the environment; null when one is not set. */
function fillVariables(path: string, env: Machine['env']): string | null {
  const names = [...path.matchAll(/%([^%]+)%/g)].map(match => match[1] ?? '')
  if (names.some(name => !env[name])) return null
  return path.replace(/%([^%]+)%/g, (_whole, name: string) => env[name] ?? '')
}

function inPath(places: BrowserPlaces, machine: Machine): string[] {
  if (machine.platform === 'win32') return []
  const folders = (machine.env.PATH ?? '').split(':').filter(Boolean)
  return places.commands.flatMap(command => folders.map(folder => `${folder}/${command}`))
}

function usualPlaces(places: BrowserPlaces, machine: Machine): string[] {
  const files = places.files[machine.platform as keyof BrowserPlaces['files']] ?? []
  return files.map(file => fillVariables(file, machine.env)).filter(file => file !== null)
}

/**
 * The program of a browser on this machine, or null when there is none in the usual places. A path in the browser's own
 * environment variable is the answer, whatever else there is; throws when it names no file, for silently taking another
 * browser would hide the mistake.
 */
export function findBrowser(name: BrowserName, machine: Machine): string | null {
  const places = browserPlaces[name]
  const chosen = machine.env[places.variable]
  if (chosen && !machine.isFile(chosen)) throw new Error(`${places.variable} names ${chosen}, which is not a file.`)
  if (chosen) return chosen
  return [...inPath(places, machine), ...usualPlaces(places, machine)].find(machine.isFile) ?? null
}
