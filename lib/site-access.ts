import { browser } from './browser.ts'
import type { KnownSite } from './lead/conversation.ts'
import { patternsOf } from './sites/registry.ts'

/** Whether the browser lets us into all pages of a site. */
export const hasSite = (site: KnownSite): Promise<boolean> => browser.permissions.contains({ origins: patternsOf(site) })

/** Asks the user for exactly that site. Only within a click or a key press, before anything is awaited. */
export const requestSite = (site: KnownSite): Promise<boolean> => browser.permissions.request({ origins: patternsOf(site) })

/** Gives the permission back. */
export const dropSite = (site: KnownSite): Promise<boolean> => browser.permissions.remove({ origins: patternsOf(site) })
