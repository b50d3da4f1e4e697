import { defineUnlistedScript } from '#imports'
import { readSite } from '../lib/sites/readers.ts'

/** Injected on capture into pages of the sites in the registry; what it returns is the result of `scripting.executeScript`. */
export default defineUnlistedScript(() => readSite(document, new URL(location.href), new Date().toISOString()))
