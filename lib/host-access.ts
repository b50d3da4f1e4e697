import { browser } from './browser.ts'

/** The match pattern of an address's host. Match patterns know no ports, so a local CRM is allowed on all of them. */
export function originPattern(baseUrl: string): string {
  const { protocol, hostname } = new URL(baseUrl)
  return `${protocol}//${hostname}/*`
}

/** Whether the browser lets us reach the address. */
export function hasAccess(baseUrl: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originPattern(baseUrl)] })
}

/** Asks the user for the one address. Only within a click or a key press, before anything is awaited. */
export function requestAccess(baseUrl: string): Promise<boolean> {
  return browser.permissions.request({ origins: [originPattern(baseUrl)] })
}

/** Gives the permission back. */
export function dropAccess(baseUrl: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [originPattern(baseUrl)] })
}
