import { browser } from './browser.ts'

/** Fetches a JSON file that ships with the extension. Throws when it is not there. */
export async function loadShipped<T>(path: string): Promise<T> {
  const response = await fetch(browser.runtime.getURL(path))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return (await response.json()) as T
}
